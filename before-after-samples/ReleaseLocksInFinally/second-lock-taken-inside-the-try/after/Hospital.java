import java.util.concurrent.locks.ReentrantLock;

class Hospital {
  private final ReentrantLock ward = new ReentrantLock();
  private final ReentrantLock theatre = new ReentrantLock();
  private int patients;

  void operate(Runnable prepare) {
    ward.lock();
    try {
      prepare.run();
      try {
        theatre.lock();
        patients++;
      } finally {
        theatre.unlock();
      }
    } finally {
      ward.unlock();
    }
  }
}
