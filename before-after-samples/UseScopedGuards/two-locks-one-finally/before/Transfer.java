import java.util.concurrent.locks.ReentrantLock;

class Transfer {
  final ReentrantLock lock = new ReentrantLock();
  long cents;

  static void move(Transfer from, Transfer to, long cents) {
    from.lock.lock();
    to.lock.lock();
    try {
      from.cents -= cents;
      to.cents += cents;
    } finally {
      to.lock.unlock();
      from.lock.unlock();
    }
  }

  static void nested(Transfer from, Transfer to, long cents) {
    from.lock.lock();
    try {
      from.cents -= cents;
      to.lock.lock();
      try {
        to.cents += cents;
      } finally {
        to.lock.unlock();
      }
    } finally {
      from.lock.unlock();
    }
  }
}
