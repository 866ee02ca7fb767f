import java.util.concurrent.locks.ReentrantLock;

class Escrow {
  private final ReentrantLock safe = new ReentrantLock();
  private long held;

  long pay(long amount) {
    try {
      System.out.println("pay");
      safe.lock();
      held -= amount;
      long left = held;
      safe.unlock();
      return left + 1;
    } catch (ArithmeticException e) {
      safe.unlock();
      throw e;
    }
  }
}
