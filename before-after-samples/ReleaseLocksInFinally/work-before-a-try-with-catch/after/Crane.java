import java.util.concurrent.locks.ReentrantLock;

class Crane {
  private final ReentrantLock hook = new ReentrantLock();
  private int lifted;

  void lift(String weight) {
    int tons;
    hook.lock();
    try {
      tons = Integer.parseInt(weight);
      try {
        lifted += 100 / tons;
      } catch (ArithmeticException e) {
        lifted = -1;
      }
    } finally {
      hook.unlock();
    }
    System.out.println(tons);
  }
}
