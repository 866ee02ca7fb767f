import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lighthouse {
  private final Lock lamp = new ReentrantLock();
  private int flashes;

  void light(boolean isDay, Runnable wick) {
    lamp.lock();
    if (isDay) {
      lamp.unlock();
    } else {
      wick.run();
      lamp.unlock();
    }
  }

  void dim(boolean isClear, Runnable shutter) {
    lamp.lock();
    if (!isClear)
      lamp.unlock();
    else {
      shutter.run();
      lamp.unlock();
    }
  }

  void count(int ships, Runnable log) {
    lamp.lock();
    if (ships == 0) {
      lamp.unlock();
    } else {
      log.run();
      flashes += ships;
      lamp.unlock();
    }
  }

  void signal(boolean isFoggy, boolean isManned, Runnable horn) {
    lamp.lock();
    if (isFoggy && isManned) {
      lamp.unlock();
    } else if (!(isFoggy || isManned)) {
      lamp.unlock();
    } else {
      horn.run();
      lamp.unlock();
    }
  }

  void clean(boolean isWet, Runnable cloth) {
    lamp.lock();
    if (isWet) {
      // not in the rain
      lamp.unlock();
    } else {
      cloth.run();
      lamp.unlock();
    }
  }

  void show(Object beacon, Runnable glass) {
    lamp.lock();
    if (beacon instanceof String colour && colour.isEmpty()) {
      lamp.unlock();
    } else {
      glass.run();
      lamp.unlock();
    }
  }

  void turn(boolean isStiff, boolean isOiled, Runnable gear) {
    lamp.lock();
    if (isStiff)
      if (isOiled) lamp.unlock();
      else {
        gear.run();
        lamp.unlock();
      }
    else {
      flashes = 7;
      lamp.unlock();
    }
  }
}
