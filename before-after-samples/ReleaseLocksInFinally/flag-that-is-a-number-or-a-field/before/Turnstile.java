import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock bar = new ReentrantLock();
  private boolean barred;
  private int passed;

  private void pass(int people) {
    passed = Math.addExact(passed, people);
  }

  void countedLate() {
    int held = 0;
    try {
      bar.lock();
      pass(41);
      held++;
      pass(42);
    } finally {
      if (held > 0) {
        bar.unlock();
      }
    }
  }

  void countedNever() {
    int held = 0;
    bar.lock();
    try {
      pass(43);
    } finally {
      if (held != 0) {
        bar.unlock();
      }
    }
  }

  void countedEarly() {
    int held = 0;
    try {
      held += 1;
      pass(44);
      bar.lock();
      pass(45);
    } finally {
      if (held == 1) {
        bar.unlock();
      }
    }
  }

  void counted() {
    int held = 0;
    try {
      bar.lock();
      held = 1;
      pass(46);
    } finally {
      if (held > 0) {
        bar.unlock();
      }
    }
  }

  void keptLate() {
    bar.lock();
    try {
      pass(47);
      this.barred = true;
      pass(48);
    } finally {
      if (barred) {
        bar.unlock();
      }
    }
  }

  void kept() {
    try {
      bar.lock();
      barred = true;
      pass(49);
    } finally {
      if (this.barred) {
        barred = false;
        bar.unlock();
      }
    }
  }

  void toldNever() {
    boolean held = false;
    bar.lock();
    try {
      pass(50);
    } finally {
      if (held) {
        bar.unlock();
      }
    }
  }
}
