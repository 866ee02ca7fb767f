import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Label {
  private final ReentrantLock printer = new ReentrantLock();
  private final String text;
  private int printed;

  Label(IntSupplier paper) {
    printer.lock();
    if (paper.getAsInt() == 0) {
      text = "out of paper";
      printer.unlock();
      return;
    }
    printed++;
    printer.unlock();
    text = "label " + printed;
  }

  Runnable later(IntSupplier paper) {
    String told;
    printer.lock();
    if (paper.getAsInt() < 8) {
      told = "soon";
      printer.unlock();
      return () -> System.out.println(told);
    }
    printed--;
    printer.unlock();
    told = text;
    return () -> System.out.println(told);
  }
}
