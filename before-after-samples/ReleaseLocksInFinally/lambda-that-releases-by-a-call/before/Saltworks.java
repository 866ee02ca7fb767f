import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

class Saltworks {
  private final StampedLock pans = new StampedLock();
  private int grains;

  int rake(Supplier<Integer> dry) {
    long stamp = pans.tryReadLock();
    if (stamp != 0) {
      int left = Math.absExact(grains);
      if (left == 0) {
        pans.unlockRead(stamp);
        return dry.get();
      }
      return later(() -> sweep(stamp));
    }
    return 0;
  }

  private int later(Supplier<Integer> work) {
    return work.get();
  }

  private int sweep(long stamp) {
    try {
      return grains;
    } finally {
      pans.unlockRead(stamp);
    }
  }
}
