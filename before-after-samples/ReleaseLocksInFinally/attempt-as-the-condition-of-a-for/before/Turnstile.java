import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

class Turnstile {
  private final ReentrantLock bar = new ReentrantLock();
  private int visitors;

  int admit(IntConsumer greeter) {
    int rounds = 0;
    for (int i = 0; i < 12 && bar.tryLock(); i++, rounds++) {
      visitors++;
      if (visitors == 40) {
        bar.unlock();
        break;
      }
      greeter.accept(visitors);
      bar.unlock();
    }
    return rounds;
  }
}
