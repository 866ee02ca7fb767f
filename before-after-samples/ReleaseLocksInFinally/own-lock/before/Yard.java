import com.acme.Gate;
import com.acme.KeyedLocks;

class Yard {
  private final Gate gate = new Gate();
  private final KeyedLocks lanes = new KeyedLocks();
  private long moves;

  void move(Runnable wagon) {
    gate.enter();
    wagon.run();
    gate.exit();
  }

  void moveFast(Runnable wagon) {
    gate.enterFast();
    wagon.run();
    gate.exit();
  }

  boolean moveSoon(Runnable wagon) {
    if (!gate.enter(100)) {
      return false;
    }
    wagon.run();
    gate.exit();
    return true;
  }

  void change(String from, String to) {
    lanes.lock(from);
    lanes.lock(to);
    moves += from.length() - to.length();
    lanes.unlock(to);
    lanes.unlock(from);
  }
}
