import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Harbour {
  private final Lock quay = new ReentrantLock();
  private int ships;

  int unload(Runnable crane, Runnable tug) {
    quay.lock();
    crane.run();
    if (ships > 8) {
      quay.unlock();
      tug.run();
      return 0;
    }
    quay.unlock();
    tug.run();

    quay.lock(); // once more
    int before = ships;
    crane.run();
    if (ships > before) {
      quay.unlock();
      tug.run();
      return 1;
    }
    quay.unlock();
    for (int i = 0; i < before; i++) {
      quay.lock();
      crane.run();
      if (ships > 3) {
        quay.unlock();
        tug.run();
        return 2;
      }
      quay.unlock();
    }
    quay.lock();
    crane.run();
    if (ships > 1) {
      quay.unlock();
      tug.run();
      return 3;
    }
    ships--;
    quay.unlock();
    return before;
  }
}
