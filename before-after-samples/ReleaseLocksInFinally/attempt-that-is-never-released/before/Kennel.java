import java.util.concurrent.locks.ReentrantLock;

class Kennel {
  private final ReentrantLock door = new ReentrantLock();
  private int bowls;

  void feed() {
    if (door.tryLock()) {
      bowls++;
    }
  }

  void walk(Runnable stroll) {
    if (!door.tryLock()) {
      System.out.println("somebody is in there");
    } else {
      try {
        stroll.run();
      } catch (IllegalStateException e) {
        bowls = 0;
      }
    }
  }

  boolean look() {
    if (door.tryLock()) {
      return bowls > 0;
    }
    return false;
  }
}
