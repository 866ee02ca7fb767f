import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Cast {
  private final Object lock = new ReentrantLock();
  private final ReentrantLock own = new ReentrantLock();
  private int turns;

  void turn() {
    ((Lock) lock).lock();
    try {
      turns++;
    } finally {
      ((Lock) lock).unlock();
    }
  }

  int turns() {
    (own).lock();
    try {
      return turns;
    } finally {
      (own).unlock();
    }
  }

  void reset() {
    (/* not the other */ own).lock();
    try {
      turns = 0;
    } finally {
      own.unlock();
    }
  }
}
