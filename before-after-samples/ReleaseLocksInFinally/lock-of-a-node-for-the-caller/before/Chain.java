import java.util.concurrent.locks.ReentrantLock;

class Chain {
  private static final class Link {
    private final ReentrantLock lock = new ReentrantLock();
    private boolean isBroken;
  }

  private static boolean take(Link link) {
    if (link.lock.tryLock()) {
      if (!link.isBroken) {
        return true;
      }
      link.lock.unlock();
    }
    return false;
  }

  static void pull(Link first) {
    if (take(first)) {
      try {
        first.isBroken = true;
      } finally {
        first.lock.unlock();
      }
    }
  }
}
