import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Pager {
  static final int LOUD = 3;

  static class Beeper extends Device {
    private final Lock tone = new ReentrantLock();
    private int beeps;

    void beep(int volume, Runnable battery) {
      if (volume > LOUD) {
        tone.lock();
      }
      battery.run();
      beeps++;
      if (volume > LOUD) {
        tone.unlock();
      }
    }

    void call(Network network, Runnable battery) {
      if (network != Network.OPEN) {
        tone.lock();
      }
      battery.run();
      beeps++;
      if (network != Network.OPEN) {
        tone.unlock();
      }
    }
  }
}
