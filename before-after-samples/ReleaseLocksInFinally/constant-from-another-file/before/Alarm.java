import java.util.concurrent.locks.ReentrantLock;

class Alarm {
  private final ReentrantLock bell = new ReentrantLock();
  private int level;

  boolean isLoud() {
    bell.lock();
    final int loud = Levels.LOUD;
    level++;
    bell.unlock();
    switch (level) {
      case loud:
        return true;
      default:
        return false;
    }
  }
}
