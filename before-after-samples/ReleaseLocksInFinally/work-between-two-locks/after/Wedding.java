import java.util.concurrent.locks.ReentrantLock;

class Wedding {
  private final ReentrantLock church = new ReentrantLock();
  private final ReentrantLock hall = new ReentrantLock();
  private int guests;

  void celebrate(Runnable organ) {
    church.lock();
    try {
      organ.run();
      hall.lock();
      try {
        guests++;
      } finally {
        hall.unlock();
      }
    } finally {
      church.unlock();
    }
  }
}
