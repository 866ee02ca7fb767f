import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Bazaar {
  private final ReentrantLock gate = new ReentrantLock();
  private RuntimeException alarm;
  private int carpets;

  void sell(Runnable bargain) {
    gate.lock();
    try {
      bargain.run();
      carpets--;
    } finally {
      closeAndReport();
    }
  }

  void offer(Runnable bargain) throws InterruptedException {
    if (carpets > 3 && gate.tryLock(17, TimeUnit.MILLISECONDS)) {
      try {
        bargain.run();
      } finally {
        closeAndReport();
      }
    }
  }

  void look(Runnable eyes) {
    if (!gate.tryLock()) {
      return;
    }
    try {
      eyes.run();
    } catch (IllegalStateException e) {
      alarm = e;
    } finally {
      closeAndReport();
    }
  }

  private void closeAndReport() {
    gate.unlock();
    if (alarm != null) {
      throw alarm;
    }
  }

  void clean(Runnable broom) {
    if (gate.tryLock()) {
      try {
        broom.run();
      } finally {
        reportAndClose();
      }
    }
  }

  private void reportAndClose() {
    if (alarm != null) {
      throw alarm;
    }
    gate.unlock();
  }
}
