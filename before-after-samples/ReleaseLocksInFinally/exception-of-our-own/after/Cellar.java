import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Cellar {
  private final Lock door = new ReentrantLock();
  private int barrels = 12;

  void tap(int wanted) {
    door.lock();
    try {
      if (wanted > 40) {
        throw new TooThirstyException("at most 40");
      }
      barrels = Math.subtractExact(barrels, wanted);
    } finally {
      door.unlock();
    }
  }

  static class TooThirstyException extends RuntimeException {
    private static final long serialVersionUID = 7L;

    TooThirstyException(String message) {
      super(message);
    }
  }
}
