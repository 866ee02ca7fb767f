import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;

class Dairy {
  private final Lock churn = new ReentrantLock();

  int butter(IntUnaryOperator cream, boolean isShared) {
    if (isShared) {
      churn.lock();
    }
    int grams = cream.applyAsInt(3);
    int pats = cream.applyAsInt(grams); // the last thing done
    if (isShared) {
      churn.unlock();
    }
    return grams + pats;
  }
}
