import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Anvil {
  private final ReentrantLock door = new ReentrantLock();
  private final Condition cool = door.newCondition();
  private int heat;

  private boolean tryStoke(Callable<Integer> burner) {
    try {
      door.lock();
      heat = burner.call();
      door.unlock();
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
