import java.util.concurrent.locks.ReentrantLock;

class Jar {
  private final ReentrantLock lid = new ReentrantLock();
  private int cookies = 30;

  void take() {
    lid.lock();
    lid.lock();
    cookies--;
    lid.unlock();
  }
}
