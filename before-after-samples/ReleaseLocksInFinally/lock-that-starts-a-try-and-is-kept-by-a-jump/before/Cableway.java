import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Cableway {
  private final ReentrantLock rope = new ReentrantLock();
  private int tries;

  void send(Appendable log) {
    while (true) {
      try {
        rope.lock();
        log.append("send");
        break;
      } catch (IOException e) {
        tries++;
      }
      rope.unlock();
    }
    System.out.println(tries);
    rope.unlock();
  }
}
