
import java.util.concurrent.locks.ReentrantLock;

class Lamp {
  private final ReentrantLock cord = new ReentrantLock();
  private boolean on;

  void toggle(Runnable click) {

    cord.lock();
    try {
      on = !on;
      click.run();
    } finally {
      cord.unlock();
    }

  } }