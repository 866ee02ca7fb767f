import java.util.concurrent.locks.ReentrantLock;

class Mailbox {
  private final ReentrantLock flap = new ReentrantLock();
  private int letters;

  void drop(String letter) {
    flap.lock();
    letters += letter.length();
    flap.unlock();
  }

  void empty(Runnable postman) {
    flap.lock();
    postman.run();
    letters = 0;
    flap.unlock();
  }
}
