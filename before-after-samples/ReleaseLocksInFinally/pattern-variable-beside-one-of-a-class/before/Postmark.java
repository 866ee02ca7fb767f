import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

class Postmark {
  private final ReentrantLock stamp = new ReentrantLock();
  private int stamped;

  String mark(Object letter) {
    stamp.lock();
    if (!(letter instanceof String text)) {
      throw new IllegalArgumentException("no text");
    }
    stamped++;
    stamp.unlock();
    UnaryOperator<String> upper =
        new UnaryOperator<>() {
          @Override
          public String apply(String text) {
            return text.toUpperCase();
          }
        };
    return upper.apply(text);
  }
}
