import java.util.concurrent.locks.ReentrantLock;

class Quarry {
  private final ReentrantLock pit = new ReentrantLock();
  private int stones;

  private String dig(int deep) {
    stones = Math.addExact(stones, deep);
    return "stone " + stones;
  }

  private void carry(String stone) {
    stones = Math.subtractExact(stones, stone.length());
  }

  void digFirst() {
    String stone = null;
    pit.lock();
    try {
      stone = dig(31);
      carry(stone);
    } finally {
      if (stone != null) {
        pit.unlock();
      }
    }
  }

  void carryFirst() {
    String stone = null;
    try {
      stone = dig(32);
      carry(stone);
      pit.lock();
      carry(stone);
    } finally {
      if (stone != null) {
        pit.unlock();
      }
    }
  }

  void lockNext() {
    String stone = null;
    try {
      stone = dig(33);
      pit.lock();
      carry(stone);
    } finally {
      if (stone != null) {
        pit.unlock();
      }
    }
  }

  void askForTheStone() {
    String stone = null;
    pit.lock();
    try {
      stone = dig(34);
    } finally {
      pit.unlock();
      if (stone != null) {
        carry(stone);
      }
    }
  }
}
