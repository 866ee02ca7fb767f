import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;

class Dairy {
  private final Lock churn = new ReentrantLock();

  int butter(IntUnaryOperator cream, boolean isShared) {
    int grams;
    int pats;
    boolean held = false;
    try {
      if (isShared) {
        churn.lock();
        held = true;
      }
      grams = cream.applyAsInt(3);
      pats = cream.applyAsInt(grams); // the last thing done
    } finally {
      if (held) {
        churn.unlock();
      }
    }
    return grams + pats;
  }
}
