import java.util.concurrent.locks.ReentrantLock;

class Aviary {
  private final ReentrantLock net = new ReentrantLock();
  private int birds;

  private void feed(int grains) {
    birds = Math.addExact(birds, grains);
  }

  private AutoCloseable openHatch() {
    feed(5);
    return () -> birds--;
  }

  void releasedWhenFeedingFails() {
    net.lock();
    try {
      feed(61);
    } finally {
      try {
        feed(62);
      } catch (ArithmeticException e) {
        net.unlock();
      }
    }
  }

  void releasedUnlessGot() {
    boolean got = net.tryLock();
    try {
      feed(63);
    } finally {
      if (!got) {
        net.unlock();
      }
    }
  }

  void releasedUnlessHeld() {
    net.lock();
    try {
      feed(64);
    } finally {
      if (!net.isHeldByCurrentThread()) {
        net.unlock();
      }
    }
  }

  void releasedInResource() throws Exception {
    net.lock();
    boolean held = true;
    try {
      try {
        feed(65);
      } finally {
        try (AutoCloseable hatch = openHatch()) {
          held = false;
          net.unlock();
        }
      }
    } finally {
      if (held) {
        net.unlock();
      }
    }
  }

  void releasedBehindWork() {
    net.lock();
    boolean held = true;
    try {
      try {
        feed(66);
      } finally {
        synchronized (this) {
          feed(67);
          held = false;
          net.unlock();
        }
      }
    } finally {
      if (held) {
        net.unlock();
      }
    }
  }

  void releasedIfHeld() {
    net.lock();
    try {
      feed(68);
    } finally {
      if (net.isHeldByCurrentThread()) {
        net.unlock();
      }
    }
  }

  void releasedInMonitor() {
    net.lock();
    try {
      feed(69);
    } finally {
      synchronized (this) {
        net.unlock();
      }
    }
  }
}
