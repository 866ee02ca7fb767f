import java.util.concurrent.locks.ReentrantLock;

class Bookshop {
  private final ReentrantLock shelf = new ReentrantLock();
  private final ReentrantLock till = new ReentrantLock();
  private int books;
  private int coins;

  void sell(Runnable receipt) {
    shelf.lock();
    try {
      books--;
      if (till.tryLock()) {
        try {
          receipt.run();
          coins++;
        } finally {
          till.unlock();
        }
      }
    } finally {
      shelf.unlock();
    }
  }
}
