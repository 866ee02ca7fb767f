import com.acme.Gate;
import com.acme.KeyedLocks;

class Yard {
  private final Gate gate = new Gate();
  private final KeyedLocks lanes = new KeyedLocks();
  private long moves;

  void move(Runnable wagon) {
    gate.enter();
    try {
      wagon.run();
    } finally {
      gate.exit();
    }
  }

  void moveFast(Runnable wagon) {
    gate.enterFast();
    try {
      wagon.run();
    } finally {
      gate.exit();
    }
  }

  boolean moveSoon(Runnable wagon) {
    if (!gate.enter(100)) {
      return false;
    }
    try {
      wagon.run();
    } finally {
      gate.exit();
    }
    return true;
  }

  void change(String from, String to) {
    lanes.lock(from);
    try {
      lanes.lock(to);
      try {
        moves += from.length() - to.length();
      } finally {
        lanes.unlock(to);
      }
    } finally {
      lanes.unlock(from);
    }
  }
}
