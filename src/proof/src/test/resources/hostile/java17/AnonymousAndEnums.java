import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum Planets {
  EARTH(1) {
    @Override
    void turn() {
      LOCK.lock(); // site
      turns++;
      LOCK.unlock();
    }
  },
  MARS {
    {
      Holder.LOCKS[0].lock(); // site
      ready = true;
      Holder.LOCKS[0].unlock();
    }
  },
  ;

  private static final Lock LOCK = new ReentrantLock();
  private static int turns;
  boolean ready;

  static {
    LOCK.lock(); // site
    turns = 1;
    LOCK.unlock();
  }

  {
    ready = false;
  }

  Planets() {
    this(0);
  }

  Planets(int number) {}

  void turn() {}

  static class Holder {
    static final Lock[] LOCKS = {new ReentrantLock()};
  }
}

class AnonymousAndEnums {
  private final Lock lock = new ReentrantLock();
  private int count;

  {
    lock.lock(); // site
    count = 1;
    lock.unlock();
  }

  Object inside() {
    lock.lock(); // site
    Object made =
        new Object() {
          private final Lock own = new ReentrantLock();

          {
            own.lock(); // site
            count++;
            own.unlock();
          }

          @Override
          public String toString() {
            own.lock(); // site
            count++;
            own.unlock();
            return "";
          }
        };
    lock.unlock();
    return made;
  }

  void ownLock() {
    new ReentrantLock() {
      void enter() {
        lock(); // site
        count++;
        unlock();
      }
    }.enter();
    new ReentrantLock().lock(); // site
  }
}
