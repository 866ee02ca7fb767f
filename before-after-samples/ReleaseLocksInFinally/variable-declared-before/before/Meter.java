import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Meter {
  private final Lock valve = new ReentrantLock();
  private int flow;

  int read() {
    int value;
    final int shown;
    valve.lock();
    value = flow * 3;
    shown = value + 1;
    valve.unlock();
    Runnable display = () -> System.out.println(shown);
    display.run();
    return value;
  }

  int reset() {
    int old = 0;
    valve.lock();
    old = flow;
    flow = 0;
    valve.unlock();
    return old;
  }
}
