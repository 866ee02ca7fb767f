import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Kiln {
  private final ReentrantLock door = new ReentrantLock();
  private final Condition cool = door.newCondition();
  private int heat;

  void fire(Callable<Integer> burner) {
    try {
      door.lock();
      heat = burner.call();
      door.unlock();
    } catch (Exception e) {
      cool.signalAll();
    }
  }

  void glaze(Callable<Integer> burner) throws Exception {
    boolean done = false;
    try {
      door.lock();
      heat = burner.call();
      door.unlock();
      done = true;
    } finally {
      if (!done) {
        wake();
      }
    }
  }

  String report(Callable<Integer> burner) {
    try {
      door.lock();
      heat = burner.call();
      door.unlock();
    } catch (Exception e) {
      return "in the way: " + door.getHoldCount();
    }
    return "";
  }

  private void stoke(Callable<Integer> burner) throws Exception {
    door.lock();
    heat = burner.call();
    door.unlock();
  }

  void stokeOrCool(Callable<Integer> burner) {
    try {
      stoke(burner);
    } catch (Exception e) {
      wake();
    }
  }

  private void wake() {
    cool.signalAll();
  }
}
