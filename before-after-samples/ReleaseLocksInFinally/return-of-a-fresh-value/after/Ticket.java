import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Ticket {
  private final ReentrantLock counter = new ReentrantLock();
  private Object raw = List.of();
  private int last;

  int draw() {
    counter.lock();
    try {
      int number = ++last; // never zero
      return number; // to the customer
    } finally {
      // Next, please.
      counter.unlock();
    }
  }

  IntSupplier drawer() {
    return () -> {
      counter.lock();
      try {
        final var number = last + 10;
        last = number;
        return number;
      } finally {
        counter.unlock();
      }
    };
  }

  List<String> names() {
    counter.lock();
    try {
      @SuppressWarnings("unchecked")
      List<String> names = (List<String>) raw;
      raw = List.of();

      return names;
    } finally {
      counter.unlock();
    }
  }

  Object snapshot() {
    counter.lock();
    try {
      var copy =
          new Object() {
            final int value = last;
          };
      System.out.println(copy.value);
      return copy;
    } finally {
      counter.unlock();
    }
  }
}
