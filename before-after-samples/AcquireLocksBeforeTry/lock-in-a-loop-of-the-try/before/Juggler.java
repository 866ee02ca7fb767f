import java.util.concurrent.locks.ReentrantLock;

class Juggler {
  private final ReentrantLock ball = new ReentrantLock();
  private int caught;

  void juggle(int rounds) {
    try {
      for (int i = 0; i < rounds; i++) {
        ball.lock();
        caught++;
      }
    } finally {
      ball.unlock();
    }
  }
}
