import java.util.concurrent.locks.ReentrantLock;

class Balance {
  private final ReentrantLock lock = new ReentrantLock();
  private double weight;

  void weigh(double[] loads) {
    lock.lock();
    if (loads.length == 0) {
      lock.unlock();
      return;
    }
    weight = sum(loads);
    lock.unlock();
  }

  private strictfp double sum(double[] loads) {
    double sum = 0;
    for (double load : loads) {
      sum += load;
    }
    return sum;
  }
}
