import java.util.concurrent.locks.ReentrantLock;

class Notary {
  private final ReentrantLock seal = new ReentrantLock();
  private int deeds;

  void sign(Runnable act) {
    seal.lock();
    act.run();
    deeds++; // numbered
    try {
    } finally {
      seal.unlock();
    }
  }

  void witness(Runnable act) {
    seal.lock();
    act.run();
    try {
      // everything is done above
    } finally {
      seal.unlock();
    }
  }

  void revoke(Runnable act) {
    seal.lock();
    act.run();
    try {} finally {
      seal.unlock();
    }
  }
}
