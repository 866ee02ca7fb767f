import java.util.List;
import java.util.concurrent.Semaphore;

class Crane {
  private final Semaphore tons = new Semaphore(8);
  private int heavy;
  private long lifts;

  void lift() throws InterruptedException {
    tons.acquire(2);
    lifts++;
    tons.release();
  }

  void liftUpTo(int weight) throws InterruptedException {
    int rest = weight;
    tons.acquire(rest);
    while (rest > 1) {
      rest--;
      lifts++;
    }
    tons.release(rest);
  }

  void liftHeavy() throws InterruptedException {
    tons.acquire(heavy);
    lifts++;
    tons.release(heavy);
  }

  void liftAll(List<String> loads) throws InterruptedException {
    for (String load : loads) {
      tons.acquire();
      lifts += load.length();
    }
    tons.release(loads.size());
  }

  void liftOrNot(boolean ready) throws InterruptedException {
    tons.acquire(4);
    if (!ready) {
      tons.release(3);
      return;
    }
    lifts++;
    tons.release(4);
  }
}
