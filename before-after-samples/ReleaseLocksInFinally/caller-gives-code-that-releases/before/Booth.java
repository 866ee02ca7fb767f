import java.util.concurrent.locks.ReentrantLock;

class Booth {
  private final ReentrantLock phone = new ReentrantLock();
  private int calls;

  private void call(Runnable talk) {
    phone.lock();
    talk.run();
    calls++;
    phone.unlock();
  }

  void wait(Runnable operator) {
    call(
        () -> {
          phone.unlock();
          operator.run();
          phone.lock();
        });
  }
}
