import io.github.lockscope.guard.StampScope;
import java.util.concurrent.locks.StampedLock;

class Register {
  private final StampedLock lock = new StampedLock();
  private int entries;

  int visit(boolean signs) {
    if (signs) {
      try (StampScope held = StampScope.acquireWrite(lock)) {
        return ++entries;
      }
    }
    try (StampScope held = StampScope.acquireRead(lock)) {
      return entries;
    }
  }
}
