import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Dice {
  private final Lock cup = new ReentrantLock();
  private int eyes;

  void roll(int which) {
    cup.lock();
    switch (which) {
      case 1:
        eyes = Math.addExact(eyes, 79);
        cup.unlock();
        break;
      case 2:
        cup.unlock();
        break;
    }
  }
}
