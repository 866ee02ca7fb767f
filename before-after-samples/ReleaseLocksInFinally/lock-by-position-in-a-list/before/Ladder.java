import java.util.List;
import java.util.concurrent.locks.Lock;

class Ladder {
  private final List<Lock> rungs;
  private int height;

  Ladder(List<Lock> rungs) {
    this.rungs = rungs;
  }

  void climb(int at) {
    rungs.get(at).lock();
    height += at;
    at -= 1;
    rungs.get(at).unlock();
  }
}
