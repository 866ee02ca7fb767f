import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;

class Labels {
  private final ReentrantLock printer = new ReentrantLock();
  private String text = "";
  private int printed;

  @interface Version {
    int number();
  }

  IntUnaryOperator print(Object label) {
    printer.lock();
    if (label instanceof String text) {
      printed += text.length();
    }
    int number = printed;
    int margin = number % 7;
    printed += margin;
    printer.unlock();
    text = text + "|";
    @Version(number = 3)
    int width = text.length();
    return new IntUnaryOperator() {
      @Override
      public int applyAsInt(int margin) {
        int number = margin * 2;
        return number + width;
      }
    };
  }
}
