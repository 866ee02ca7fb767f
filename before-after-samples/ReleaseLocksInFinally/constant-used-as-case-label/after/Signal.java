import java.util.concurrent.locks.ReentrantLock;

class Signal {
  private static final int BASE = 4;
  private final ReentrantLock mast = new ReentrantLock();
  private int state;

  String show() {
    final int STOP = 1;
    final int GO = STOP + BASE; // in that order
    final var word = "go" + GO;
    int seen;
    mast.lock();
    try {
      state++;
      seen = state;
    } finally {
      mast.unlock();
    }
    byte small = GO;
    switch (seen) {
      case STOP:
        return "stop";
      case GO:
        return word;
      default:
        return "dark" + small;
    }
  }
}
