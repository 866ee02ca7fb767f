import java.util.concurrent.locks.ReentrantLock;

class Notary {
  private final ReentrantLock seal = new ReentrantLock();
  private int deeds;

  void sign(Runnable act) {
    seal.lock();
    try {
      act.run();
      deeds++; // numbered
    } finally {
      seal.unlock();
    }
  }

  void witness(Runnable act) {
    seal.lock();
    try {
      act.run();
      // everything is done above
    } finally {
      seal.unlock();
    }
  }

  void revoke(Runnable act) {
    seal.lock();
    try {
      act.run();
    } finally {
      seal.unlock();
    }
  }
}
