import java.util.Queue;
import java.util.concurrent.locks.Lock;

class Pumps {
  private int litres;

  void pump(Queue<Lock> idle) {
    try {
      idle.remove().lock();
      litres++;
    } finally {
      idle.remove().unlock();
    }
  }
}
