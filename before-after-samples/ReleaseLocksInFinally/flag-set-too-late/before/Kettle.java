import java.util.concurrent.locks.ReentrantLock;

class Kettle {
  private final ReentrantLock lid = new ReentrantLock();
  private final ReentrantLock spout = new ReentrantLock();
  private int boils;

  void boil(Runnable fill, Runnable heat) {
    boolean locked = false;
    try {
      lid.lock();
      fill.run();
      locked = true;
      heat.run();
    } finally {
      if (locked) {
        lid.unlock();
      }
    }
  }

  void count(Runnable heat) {
    boolean locked = false;
    try {
      lid.lock();
      boils += 3;
      locked = true;
      heat.run();
    } finally {
      if (locked) {
        lid.unlock();
      }
    }
  }

  void whistle(Runnable heat) {
    boolean hot = false;
    lid.lock();
    try {
      heat.run();
      hot = true;
    } finally {
      if (hot) {
        lid.unlock();
      } else {
        lid.unlock();
        boils = 0;
      }
    }
  }

  void pour(Runnable fill) {
    boolean locked = false;
    try {
      lid.lock();
      spout.lock();
      locked = true;
      fill.run();
    } finally {
      if (locked) {
        spout.unlock();
        lid.unlock();
      }
    }
  }
}
