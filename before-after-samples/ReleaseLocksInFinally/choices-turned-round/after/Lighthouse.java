import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lighthouse {
  private final Lock lamp = new ReentrantLock();
  private int flashes;

  void light(boolean isDay, Runnable wick) {
    lamp.lock();
    try {
      if (!isDay) {
        wick.run();
      }
    } finally {
      lamp.unlock();
    }
  }

  void dim(boolean isClear, Runnable shutter) {
    lamp.lock();
    try {
      if (isClear) {
        shutter.run();
      }
    } finally {
      lamp.unlock();
    }
  }

  void count(int ships, Runnable log) {
    lamp.lock();
    try {
      if (ships != 0) {
        log.run();
        flashes += ships;
      }
    } finally {
      lamp.unlock();
    }
  }

  void signal(boolean isFoggy, boolean isManned, Runnable horn) {
    lamp.lock();
    try {
      if (isFoggy && isManned) {
      } else if (isFoggy || isManned) {
        horn.run();
      }
    } finally {
      lamp.unlock();
    }
  }

  void clean(boolean isWet, Runnable cloth) {
    lamp.lock();
    try {
      if (isWet) {
        // not in the rain
      } else {
        cloth.run();
      }
    } finally {
      lamp.unlock();
    }
  }

  void show(Object beacon, Runnable glass) {
    lamp.lock();
    try {
      if (beacon instanceof String colour && colour.isEmpty()) {
      } else {
        glass.run();
      }
    } finally {
      lamp.unlock();
    }
  }

  void turn(boolean isStiff, boolean isOiled, Runnable gear) {
    lamp.lock();
    try {
      if (isStiff)
        if (isOiled) {}
        else {
          gear.run();
        }
      else {
        flashes = 7;
      }
    } finally {
      lamp.unlock();
    }
  }
}
