import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;

class Mixer {
  private final ReentrantLock bowl = new ReentrantLock();
  private int flour = 500;

  int stir(IntUnaryOperator spoon, Runnable pause) {
    int taken;
    bowl.lock();
    try {
      taken = spoon.applyAsInt(flour);
      flour -= taken;
    } finally {
      bowl.unlock();
    }
    pause.run();
    int left;
    bowl.lock();
    try {
      flour += spoon.applyAsInt(taken);
      left = flour;
    } finally {
      bowl.unlock();
    }
    return left + taken;
  }
}
