import java.util.concurrent.locks.ReentrantLock;

class Balance {
  private final ReentrantLock lock = new ReentrantLock();
  private double weight;

  void weigh(double[] loads) {
    lock.lock();
    try {
      if (loads.length == 0) {
        return;
      }
      weight = sum(loads);
    } finally {
      lock.unlock();
    }
  }

  private strictfp double sum(double[] loads) {
    double sum = 0;
    for (double load : loads) {
      sum += load;
    }
    return sum;
  }
}
