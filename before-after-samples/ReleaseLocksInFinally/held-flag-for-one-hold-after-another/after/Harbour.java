import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Harbour {
  private final Lock quay = new ReentrantLock();
  private int ships;

  int unload(Runnable crane, Runnable tug) {
    quay.lock();
    boolean quayHeld = true;
    try {
      crane.run();
      if (ships > 8) {
        quayHeld = false;
        quay.unlock();
        tug.run();
        return 0;
      }
    } finally {
      if (quayHeld) {
        quay.unlock();
      }
    }
    tug.run();

    int before;
    quay.lock(); // once more
    quayHeld = true;
    try {
      before = ships;
      crane.run();
      if (ships > before) {
        quayHeld = false;
        quay.unlock();
        tug.run();
        return 1;
      }
    } finally {
      if (quayHeld) {
        quay.unlock();
      }
    }
    for (int i = 0; i < before; i++) {
      quay.lock();
      boolean held = true;
      try {
        crane.run();
        if (ships > 3) {
          held = false;
          quay.unlock();
          tug.run();
          return 2;
        }
      } finally {
        if (held) {
          quay.unlock();
        }
      }
    }
    quay.lock();
    quayHeld = true;
    try {
      crane.run();
      if (ships > 1) {
        quayHeld = false;
        quay.unlock();
        tug.run();
        return 3;
      }
      ships--;
    } finally {
      if (quayHeld) {
        quay.unlock();
      }
    }
    return before;
  }
}
