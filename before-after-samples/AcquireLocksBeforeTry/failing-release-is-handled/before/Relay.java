import java.util.concurrent.locks.ReentrantLock;

class Relay {
  private final ReentrantLock wire = new ReentrantLock();
  private int pulses;

  void pulse() {
    try {
      wire.lock();
      pulses++;
    } finally {
      try {
        wire.unlock();
      } catch (IllegalMonitorStateException e) {
        pulses = 0;
      }
    }
  }
}
