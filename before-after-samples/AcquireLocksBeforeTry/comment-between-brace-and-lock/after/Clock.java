import java.util.concurrent.locks.ReentrantLock;

class Clock {
  private final ReentrantLock spring = new ReentrantLock();
  private int hours;

  void wind() {
    /* carefully */ spring.lock();
    try {
      hours = 24;
    } finally {
      spring.unlock();
    }
  }

  void strike() {
    // Nobody else may.
    spring.lock();
    try { // aloud
      /* then */ hours--;
    } finally {
      spring.unlock();
    }
  }

  void stop() {
    /* at once */ spring.lock();
    try { /* and */ hours = 0; /* done */ } finally { spring.unlock(); }
  }
}
