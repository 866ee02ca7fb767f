import java.util.concurrent.locks.ReentrantLock;

class Ticket {
  private final ReentrantLock row = new ReentrantLock();
  private int sold;

  void sell(Runnable payment) {
    row.lock();
    boolean locked = true;
    try {
      sold++;
      if (sold > 100) {
        row.unlock();
        locked = false;
        payment.run();
      }
    } finally {
      if (locked) {
        row.unlock();
      }
    }
  }

  void refund() {
    row.lock();
    try {
      sold--;
    } finally {
      if (row.isHeldByCurrentThread()) {
        row.unlock();
      }
    }
  }
}
