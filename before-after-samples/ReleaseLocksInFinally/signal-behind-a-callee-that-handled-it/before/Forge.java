import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Forge {
  private final ReentrantLock door = new ReentrantLock();
  private final Condition cool = door.newCondition();
  private int heat;

  private void stoke(Callable<Integer> burner) throws Exception {
    door.lock();
    heat = burner.call();
    door.unlock();
  }

  private boolean tryStoke(Callable<Integer> burner) {
    try {
      stoke(burner);
      return true;
    } catch (Exception e) {
      return false;
    }
  }

  void stokeOrCool(Callable<Integer> burner) {
    if (!tryStoke(burner)) {
      cool.signalAll();
    }
  }
}
