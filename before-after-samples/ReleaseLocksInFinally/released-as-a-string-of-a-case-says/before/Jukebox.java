import java.util.concurrent.locks.ReentrantLock;

class Jukebox {
  private final ReentrantLock lock = new ReentrantLock();
  private int skipped;

  void press(String button, Runnable arm) {
    lock.lock();
    arm.run();
    switch (button) {
      case "skip":
        skipped++;
        lock.unlock();
        break;
      default:
    }
    if (button != "skip") {
      lock.unlock();
    }
  }
}
