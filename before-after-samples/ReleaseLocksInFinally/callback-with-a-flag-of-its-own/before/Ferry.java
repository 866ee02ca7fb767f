import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock ramp = new ReentrantLock();
  private Runnable crossing;
  private int cars;

  void schedule(Runnable horn) {
    ramp.lock();
    crossing =
        new Runnable() {
          @Override
          public void run() {
            ramp.lock();
            boolean held = true;
            try {
              while (cars > 3) {
                held = false;
                ramp.unlock();
                horn.run();
                ramp.lock();
                held = true;
                cars--;
              }
            } finally {
              if (held) {
                ramp.unlock();
              }
            }
          }
        };
    horn.run();
    ramp.unlock();
  }
}
