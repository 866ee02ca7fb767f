import java.util.concurrent.locks.ReentrantLock;

class Cloakroom {
  private final ReentrantLock rack = new ReentrantLock();
  private int coats;

  void clear() {
    rack.unlock();
    throw new IllegalStateException("no rack left");
  }

  void behindAnAttempt(int more) {
    if (more == 0) {
      clear();
    }
    if (!rack.tryLock()) {
      return;
    }
    try {
      coats = Math.addExact(coats, more);
    } finally {
      rack.unlock();
    }
  }

  void behindAHandler(int more) {
    try {
      rack.lockInterruptibly();
    } catch (InterruptedException e) {
      return;
    }
    try {
      coats = Math.multiplyExact(coats, more);
    } finally {
      rack.unlock();
    }
    clear();
  }

  void besideABranch(int fewer) {
    if (rack.tryLock()) {
      try {
        coats = Math.subtractExact(coats, fewer);
      } finally {
        rack.unlock();
      }
    } else {
      clear();
    }
  }

  void insideABranch(int fewer) {
    if (rack.tryLock()) {
      coats = Math.subtractExact(fewer, coats);
      clear();
      rack.unlock();
    }
  }

  void insideTheLastStatement(boolean isClosed) {
    rack.lock();
    coats = Math.negateExact(coats);
    if (isClosed) {
      clear();
      rack.unlock();
    } else {
      rack.unlock();
    }
  }
}
