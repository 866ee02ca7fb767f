import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Ticket {
  private final ReentrantLock counter = new ReentrantLock();
  private Object raw = List.of();
  private int last;

  int draw() {
    counter.lock();
    int number = ++last; // never zero
    // Next, please.
    counter.unlock();
    return number; // to the customer
  }

  IntSupplier drawer() {
    return () -> {
      counter.lock();
      final var number = last + 10;
      last = number;
      counter.unlock();
      return number;
    };
  }

  List<String> names() {
    counter.lock();
    @SuppressWarnings("unchecked")
    List<String> names = (List<String>) raw;
    raw = List.of();
    counter.unlock();

    return names;
  }

  Object snapshot() {
    counter.lock();
    var copy =
        new Object() {
          final int value = last;
        };
    System.out.println(copy.value);
    counter.unlock();
    return copy;
  }
}
