import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;

class Mixer {
  private final ReentrantLock bowl = new ReentrantLock();
  private int flour = 500;

  int stir(IntUnaryOperator spoon, Runnable pause) {
    bowl.lock();
    int taken = spoon.applyAsInt(flour);
    flour -= taken;
    bowl.unlock();
    pause.run();
    bowl.lock();
    flour += spoon.applyAsInt(taken);
    int left = flour;
    bowl.unlock();
    return left + taken;
  }
}
