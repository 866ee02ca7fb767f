import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

class Foundry {
  private final ReentrantLock oven = new ReentrantLock();
  private int casts;
  private int failures;

  void cast(Appendable log) {
    try {
      oven.lock();
      log.append("heat");
      oven.unlock();
      System.out.println("rest");
      oven.lock();
      log.append("cast");
      casts++;
    } catch (IOException e) {
      failures++;
    }
    oven.unlock();
  }
}
