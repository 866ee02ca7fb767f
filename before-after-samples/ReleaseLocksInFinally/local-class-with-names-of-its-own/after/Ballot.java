import java.util.concurrent.locks.ReentrantLock;

class Ballot {
  private final ReentrantLock box = new ReentrantLock();
  private int votes;

  int count(int cast) {
    class Tally {
      private int share = 1;

      int add(int valid) {
        share += valid;
        return share;
      }
    }
    box.lock();
    try {
      int valid = cast - cast / 10;
      int share = valid / 2;
      votes += share;
    } finally {
      box.unlock();
    }
    return new Tally().add(4);
  }
}
