import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Signalman {
  private final Lock points = new ReentrantLock();
  private int trains;

  void shift(int lever) {
    switch (lever) {
      case 1:
        points.lock();
        boolean held = true;
        try {
          if (trains > 3) {
            held = false;
            points.unlock();
            Thread.yield();
            break;
          }
          trains++;
        } finally {
          if (held) {
            points.unlock();
          }
        }
        break;
      case 2:
        held = trains > 8;
        if (held) {
          trains--;
        }
        break;
    }
  }
}
