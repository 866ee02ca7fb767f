import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Causeway {
  private final Lock gate = new ReentrantLock();
  private int carts;

  void schedule(Runnable bell) {
    gate.lock();
    Runnable crossing =
        new Runnable() {
          @Override
          public void run() {
            gate.lock();
            boolean held = true;
            try {
              if (carts > 7) {
                held = false;
                gate.unlock();
                bell.run();
                gate.unlock();
              }
            } finally {
              if (held) {
                gate.unlock();
              }
            }
          }
        };
    crossing.run();
    gate.unlock();
  }
}
