import java.util.List;
import java.util.concurrent.locks.Lock;

class Stripes {
  private final List<Lock> stripes;
  private int cleared;

  Stripes(List<Lock> stripes) {
    this.stripes = List.copyOf(stripes);
  }

  void clear(Runnable work) {
    for (Lock stripe : stripes) {
      stripe.lock();
    }
    work.run();
    cleared++;
    for (Lock stripe : stripes) {
      stripe.unlock();
    }
  }
}
