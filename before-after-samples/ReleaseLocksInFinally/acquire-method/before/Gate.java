import java.util.concurrent.locks.ReentrantLock;

class Gate {
  final ReentrantLock bolt = new ReentrantLock();
  private int entries;

  void enter() {
    entries++;
    bolt.lock();
  }

  Gate entered() {
    bolt.lock();
    return this;
  }

  Runnable later() {
    return () -> bolt.lock();
  }
}
