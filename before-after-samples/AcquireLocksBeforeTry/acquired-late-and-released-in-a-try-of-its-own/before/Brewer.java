import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Brewer {
  private final Lock vat = new ReentrantLock();

  void boil(Runnable fire, Runnable lid) {
    try {
      fire.run();
      vat.lock();
      fire.run();
    } finally {
      try {
        lid.run();
      } finally {
        vat.unlock();
      }
    }
  }

  void cool(Runnable ice, Runnable lid) throws InterruptedException {
    try {
      vat.lockInterruptibly();
      ice.run();
    } finally {
      try {
        lid.run();
      } finally {
        vat.unlock();
      }
    }
  }
}
