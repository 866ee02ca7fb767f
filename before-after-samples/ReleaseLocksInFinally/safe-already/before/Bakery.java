import java.util.concurrent.locks.ReentrantLock;

class Bakery {
  private final ReentrantLock oven = new ReentrantLock();
  private int loaves;

  void bake(int count) {
    oven.lock();
    try {
      loaves += count;
    } finally {
      oven.unlock();
    }
  }

  String label() {
    oven.lock();
    String text;
    final int zero = 0;
    try {
      text = loaves > zero ? "fresh" : "sold out";
    } finally {
      oven.unlock();
    }
    return text;
  }

  int sell() {
    oven.lock();

    // Nobody else takes the last one.
    try {
      return --loaves;
    } finally {
      // Oven door.
      oven.unlock();
    }
  }
}
