import java.util.concurrent.locks.ReentrantLock;

class Clock {
  private final ReentrantLock spring = new ReentrantLock();
  private int hours;

  void wind() {
    try { /* carefully */ spring.lock();
      hours = 24;
    } finally {
      spring.unlock();
    }
  }

  void strike() {
    try { // aloud
      // Nobody else may.
      spring.lock(); /* then */ hours--;
    } finally {
      spring.unlock();
    }
  }

  void stop() {
    try { /* at once */ spring.lock(); /* and */ hours = 0; /* done */ } finally { spring.unlock(); }
  }
}
