import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Oven {
  private final ReentrantLock door = new ReentrantLock();
  private final Condition cool = door.newCondition();
  private int heat;

  private void stoke(Callable<Integer> burner) throws Exception {
    door.lock();
    heat = burner.call();
    door.unlock();
  }

  void bake(Callable<Integer> burner, int rounds) {
    for (int i = 0; i < rounds; i++) {
      door.lock();
      try {
        stoke(burner);
      } catch (Exception e) {
        door.unlock();
        continue;
      } finally {
        cool.signalAll();
      }
      door.unlock();
    }
  }
}
