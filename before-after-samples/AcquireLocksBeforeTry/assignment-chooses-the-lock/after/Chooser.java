import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Chooser {
  private final Lock first = new ReentrantLock();
  private final Lock[] others = {new ReentrantLock(), new ReentrantLock()};
  private int chosen;

  void choose(Lock second) {
    Lock lock = first;
    lock = second;
    lock.lock();
    try {
      chosen++;
    } finally {
      lock.unlock();
    }
  }

  void chooseAt(int index) {
    int i = 0;
    i = index;
    others[i].lock();
    try {
      chosen++;
    } finally {
      others[i].unlock();
    }
  }
}
