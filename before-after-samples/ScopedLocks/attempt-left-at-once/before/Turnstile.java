import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock arm = new ReentrantLock();
  private int passed;

  boolean pass(Runnable click) {
    if (arm.tryLock()) {
      click.run();
      passed++;
      arm.unlock();
      return true;
    }
    return false;
  }

  int wait(Runnable click, int turns) {
    while (true) {
      if (arm.tryLock()) {
        click.run();
        arm.unlock();
        break;
      }
      Thread.yield();
    }
    return turns;
  }

  int count(Runnable click) {
    if (arm.tryLock()) {
      click.run();
      arm.unlock();
      return passed;
    }
    return -1;
  }
}
