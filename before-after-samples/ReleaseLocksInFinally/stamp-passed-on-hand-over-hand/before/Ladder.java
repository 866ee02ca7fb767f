import java.util.concurrent.locks.StampedLock;
import java.util.function.IntPredicate;

class Ladder {
  private static final class Rung {
    private final StampedLock grip = new StampedLock();
    private int height;
    private Rung above;
  }

  private final Rung ground = new Rung();

  int climb(IntPredicate isHighEnough) {
    Rung at = ground;
    long stamp = at.grip.readLock();
    while (at.above != null && !isHighEnough.test(at.height)) {
      Rung above = at.above;
      long taken = above.grip.readLock();
      at.grip.unlockRead(stamp);
      stamp = taken;
      at = above;
    }
    int height = at.height;
    at.grip.unlockRead(stamp);
    return height;
  }
}
