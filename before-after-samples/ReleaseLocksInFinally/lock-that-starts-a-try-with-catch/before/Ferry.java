import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock deck = new ReentrantLock();
  private int cars;
  private int refused;

  void load(Ramp ramp) {
    try {
      deck.lock(); // nobody else loads
      // one at a time
      cars += ramp.next();
    } catch (IOException e) {
      refused++;
    }
    deck.unlock();
  }

  int count(Ramp ramp) {
    int before = cars;
    try {
      deck.lock();
      cars += ramp.next();
    } catch (IllegalStateException | IOException e) {
      refused++;
    }
    int loaded = cars - before;
    deck.unlock();
    System.out.println(refused);
    return loaded;
  }

  void loadUnderWay(Ramp ramp) {
    try {
      deck.lock();
      ramp.bar().lock();
      try {
        cars += ramp.next();
      } finally {
        ramp.bar().unlock();
      }
    } catch (IOException e) {
      refused++;
    }
    deck.unlock();
  }

  interface Ramp {
    int next() throws IOException;

    ReentrantLock bar();
  }
}
