import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Museum {
  private final Lock hall = new ReentrantLock();
  private int guests;

  void visit(Runnable tour) {
    hall.lock();
    Ticket ticket = new Ticket(hall);
    guests++;
    if (guests > 12) {
      ticket.tear(tour);
    }
    hall.unlock();
  }

  private static final class Ticket {
    private final Lock held;

    Ticket(Lock held) {
      this.held = held;
    }

    void tear(Runnable tour) {
      held.unlock();
      tour.run();
      held.lock();
    }
  }
}
