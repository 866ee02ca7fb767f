import java.util.concurrent.locks.ReentrantLock;

class Kitchen {
  private final ReentrantLock stove = new ReentrantLock();
  private int dishes;

  void cook(Runnable recipe) {
    try {
      stove.lock();
      recipe.run();
      dishes++;
      stove.unlock();
    } catch (IllegalStateException e) {
      stove.unlock();
      dishes = 0;
    }
  }
}
