import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

sealed interface Shape permits Circle, Square, Odd {}

record Circle(double radius) implements Shape {
  private static final Lock ALL = new ReentrantLock();
  private static int made;

  Circle {
    ALL.lock(); // site
    made++;
    ALL.unlock();
    if (radius < 0) {
      throw new IllegalArgumentException();
    }
  }

  Circle(int radius) {
    this((double) radius);
    ALL.lock(); // site
    made--;
    ALL.unlock();
  }
}

final record Square<T extends Comparable<? super T>>(T side, Lock lock, int... more)
    implements Shape {
  int count() {
    lock.lock(); // site
    int count = more.length;
    lock().unlock();
    return count;
  }

  int sum() {
    lock.lock(); // site
    int sum = more.length;
    lock.unlock();
    return sum;
  }
}

non-sealed class Odd implements Shape {}

class RecordsAndSealed {
  private final Lock lock = new ReentrantLock();

  String name(Object shape) {
    record Pair(String left, String right) {
      static String join(Pair pair) {
        return pair.left + pair.right;
      }
    }
    enum Kind {
      ROUND,
      ANGULAR
    }
    interface Named {
      String name();
    }
    lock.lock(); // site
    record Inside(Kind kind, String name) implements Named {}
    Pair pair = new Pair("a", new Inside(Kind.ROUND, "b").name());
    lock.unlock();
    return Pair.join(pair);
  }

  void inside() {
    lock.lock(); // site
    record Local(int value) {}
    enum Size {
      SMALL,
      LARGE
    }
    System.out.println(new Local(Size.values().length));
    lock.unlock();
  }
}
