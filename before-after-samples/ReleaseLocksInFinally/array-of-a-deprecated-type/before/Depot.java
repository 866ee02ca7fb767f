import java.util.concurrent.locks.ReentrantLock;

class Depot {
  private final ReentrantLock gate = new ReentrantLock();
  private int moved;

  int move(Object first) {
    gate.lock();
    Crate[] crates = {(Crate) first, null};
    moved += crates[0].hashCode() % 3;
    gate.unlock();
    return crates.length + moved;
  }
}

@Deprecated
class Crate {}
