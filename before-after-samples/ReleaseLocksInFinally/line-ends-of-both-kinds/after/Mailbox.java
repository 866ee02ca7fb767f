import java.util.concurrent.locks.ReentrantLock;

class Mailbox {
  private final ReentrantLock flap = new ReentrantLock();
  private int letters;

  void drop(String letter) {
    flap.lock();
    try {
      letters += letter.length();
    } finally {
      flap.unlock();
    }
  }

  void empty(Runnable postman) {
    flap.lock();
    try {
      postman.run();
      letters = 0;
    } finally {
      flap.unlock();
    }
  }
}
