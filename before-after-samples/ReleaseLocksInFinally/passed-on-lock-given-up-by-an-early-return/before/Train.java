import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;

class Train {
  private static final class Car {
    private final Lock door = new ReentrantLock();
    private String conductor = "";
    private Car next;
  }

  private final Car engine = new Car();

  int seats(ToIntFunction<String> plan, int wanted) {
    Car at = engine;
    at.door.lock();
    int seats = plan.applyAsInt(at.conductor);
    while (at.next != null) {
      Car next = at.next;
      next.door.lock();
      at.door.unlock();
      at = next;
      seats += plan.applyAsInt(at.conductor);
      if (seats >= wanted) {
        at.door.unlock();
        return wanted;
      }
    }
    at.door.unlock();
    return seats;
  }
}
