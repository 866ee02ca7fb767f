import java.util.concurrent.locks.ReentrantLock;

class Parking {
  private final ReentrantLock barrier = new ReentrantLock();
  private int cars;

  void enter(Runnable ticket, boolean paid) {
    boolean isOpen = false;
    try {
      isOpen = barrier.tryLock();
      if (isOpen && paid) {
        ticket.run();
        cars++;
      }
    } finally {
      if (isOpen) {
        barrier.unlock();
      }
    }
  }
}
