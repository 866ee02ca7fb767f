import java.util.concurrent.locks.ReentrantLock;

class Dial {
  private final ReentrantLock disc = new ReentrantLock();
  private int number;

  void turn(int digit) {
    switch (digit) {
      case 0: disc.lock(); // the long way
        number = Math.multiplyExact(number, 10);
        disc.unlock();
        break;
      default: number = digit;
    }
  }
}
