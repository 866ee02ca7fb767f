import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Mailbox {
  private final Lock flap = new ReentrantLock();
  private int letters;

  int empty(Runnable listener, boolean sunday) {
    flap.lock(); // from here on
    boolean held = true;
    try {
      if (letters == 0) {
        held = false;
        flap.unlock();
        listener.run(); // may put letters in
        return 1;
      }
      if (sunday) {
        return 2;
      }
      int taken = Math.negateExact(letters);
      letters = 0;
      return taken;
    } finally {
      if (held) {
        flap.unlock();
      }
    }
  }
}
