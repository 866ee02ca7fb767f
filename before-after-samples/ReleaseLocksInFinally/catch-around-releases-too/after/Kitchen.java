import java.util.concurrent.locks.ReentrantLock;

class Kitchen {
  private final ReentrantLock stove = new ReentrantLock();
  private int dishes;

  void cook(Runnable recipe) {
    try {
      stove.lock();
      try {
        recipe.run();
        dishes++;
      } finally {
        stove.unlock();
      }
    } catch (IllegalStateException e) {
      dishes = 0;
    }
  }
}
