import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PatternSwitch {
  private final Lock lock = new ReentrantLock();
  private int count;

  sealed interface Shape permits Circle, Box {}

  record Circle(int radius) implements Shape {}

  record Box(Circle inner, int side) implements Shape {}

  void inside(Shape shape) {
    lock.lock(); // site
    count +=
        switch (shape) {
          case Circle c when c.radius() > 3 -> c.radius();
          case Circle(int radius) -> radius;
          case Box(Circle(var radius), int side) when side > radius -> side;
          case Box box -> {
            count--;
            yield box.side();
          }
        };
    lock.unlock();
  }

  void around(Object value) {
    switch (value) {
      case String text -> {
        lock.lock(); // site
        count += text.length();
        lock.unlock();
      }
      case Integer number when number > 3 -> {
        lock.lock(); // site
        if (count > number) {
          lock.unlock();
          return;
        }
        count++;
        lock.unlock();
      }
      case null, default -> count++;
    }
  }

  void deconstructed(Object value) {
    lock.lock(); // site
    if (value instanceof Box(Circle(int radius), var side) && radius < side) {
      count += radius;
    }
    lock.unlock();
  }
}
