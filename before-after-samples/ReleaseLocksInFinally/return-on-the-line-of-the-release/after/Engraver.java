import java.util.concurrent.locks.ReentrantLock;

class Engraver {
  private final ReentrantLock plate = new ReentrantLock();
  private int lines;

  int engrave(Runnable burin) {
    plate.lock();
    try {
      burin.run();
    } finally {
      plate.unlock();
    }
    return lines;
  }
}
