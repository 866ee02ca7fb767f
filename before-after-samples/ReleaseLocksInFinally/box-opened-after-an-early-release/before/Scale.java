import java.util.concurrent.locks.ReentrantLock;

class Scale {
  private final ReentrantLock pan = new ReentrantLock();
  private int weighed;

  int weigh(Integer tare, int grams) {
    pan.lock();
    if (weighed > 11) {
      pan.unlock();
      grams -= tare;
      return grams;
    }
    weighed = Math.incrementExact(weighed);
    pan.unlock();
    return grams;
  }
}
