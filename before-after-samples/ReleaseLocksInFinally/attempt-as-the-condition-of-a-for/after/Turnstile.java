import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

class Turnstile {
  private final ReentrantLock bar = new ReentrantLock();
  private int visitors;

  int admit(IntConsumer greeter) {
    int rounds = 0;
    for (int i = 0; i < 12 && bar.tryLock(); i++, rounds++) {
      try {
        visitors++;
        if (visitors == 40) {
          break;
        }
        greeter.accept(visitors);
      } finally {
        bar.unlock();
      }
    }
    return rounds;
  }
}
