import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class QualifiedConstants {
  private final Lock lock = new ReentrantLock();
  private int count;

  sealed interface Card permits Suit, Joker {}

  enum Suit implements Card {
    CLUBS,
    HEARTS
  }

  record Joker<T>(T colour) implements Card {}

  void inside(Card card) {
    lock.lock(); // site
    switch (card) {
      case Suit.CLUBS -> count++;
      case Suit.HEARTS -> count--;
      case Joker(String colour) when colour.isEmpty() -> count = 0;
      case Joker<?> joker -> count = 1;
    }
    lock.unlock();
  }

  int around(Card card) {
    return switch (card) {
      case Suit.CLUBS -> {
        lock.lock(); // site
        int value = count++;
        lock.unlock();
        yield value;
      }
      case Suit.HEARTS -> 3;
      case Joker<?>(final var colour) -> {
        lock.lock(); // site
        if (colour == null) {
          lock.unlock();
          yield 4;
        }
        count++;
        lock.unlock();
        yield 5;
      }
    };
  }

  void ended(Object value) {
    lock.lock(); // site
    switch (value) {
      case null:
        lock.unlock();
        return;
      case CharSequence text when text instanceof String same && same.length() > 3:
        count += text.length();
        break;
      case int[] numbers:
        count += numbers.length;
      default:
        count++;
    }
    lock.unlock();
  }
}
