import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock deck = new ReentrantLock();
  private int cars;
  private int refused;

  void load(Ramp ramp) {
    deck.lock(); // nobody else loads
    try {
      // one at a time
      cars += ramp.next();
    } catch (IOException e) {
      refused++;
    } finally {
      deck.unlock();
    }
  }

  int count(Ramp ramp) {
    int before = cars;
    int loaded;
    deck.lock();
    try {
      try {
        cars += ramp.next();
      } catch (IllegalStateException | IOException e) {
        refused++;
      }
      loaded = cars - before;
    } finally {
      deck.unlock();
    }
    System.out.println(refused);
    return loaded;
  }

  void loadUnderWay(Ramp ramp) {
    deck.lock();
    try {
      ramp.bar().lock();
      try {
        cars += ramp.next();
      } finally {
        ramp.bar().unlock();
      }
    } catch (IOException e) {
      refused++;
    } finally {
      deck.unlock();
    }
  }

  interface Ramp {
    int next() throws IOException;

    ReentrantLock bar();
  }
}
