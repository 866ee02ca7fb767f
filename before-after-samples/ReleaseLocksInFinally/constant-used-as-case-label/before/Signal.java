import java.util.concurrent.locks.ReentrantLock;

class Signal {
  private static final int BASE = 4;
  private final ReentrantLock mast = new ReentrantLock();
  private int state;

  String show() {
    mast.lock();
    final int STOP = 1;
    state++;
    final int GO = STOP + BASE; // in that order
    final var word = "go" + GO;
    int seen = state;
    mast.unlock();
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
