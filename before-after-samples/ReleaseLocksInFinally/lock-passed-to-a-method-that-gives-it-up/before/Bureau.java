import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bureau {
  private final ReentrantLock desk = new ReentrantLock();
  private int forms;

  void file(Runnable coffee) {
    desk.lock();
    forms++;
    pause(desk, coffee);
    forms++;
    desk.unlock();
  }

  private static void pause(Lock held, Runnable coffee) {
    held.unlock();
    coffee.run();
    held.lock();
  }
}
