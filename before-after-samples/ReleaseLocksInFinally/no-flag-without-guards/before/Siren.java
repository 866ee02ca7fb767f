import java.util.concurrent.locks.ReentrantLock;

class Siren {
  private final ReentrantLock horn = new ReentrantLock();
  private int calls;

  void sound(Runnable echo) {
    horn.lock();
    if (calls > 60) {
      horn.unlock();
      echo.run();
      return;
    }
    calls++;
    echo.run();
    horn.unlock();
  }
}
