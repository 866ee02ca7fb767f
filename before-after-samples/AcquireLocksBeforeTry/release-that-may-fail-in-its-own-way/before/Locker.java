import java.util.concurrent.locks.Lock;

class Locker {
  private int uses;

  int use(Lock remote, String code) {
    try {
      remote.lock();
      uses++;
      return Integer.parseInt(code);
    } catch (RuntimeException e) {
      return -3;
    } finally {
      remote.unlock();
    }
  }
}
