import java.util.concurrent.locks.ReentrantLock;

class Nursery {
  private final ReentrantLock door = new ReentrantLock();
  private String child = "";
  private int children;

  String bring(Object guest) {
    try {
      if (guest instanceof String child) {
        System.out.println("welcome " + child);
      }
      door.lock();
      children++;
    } finally {
      door.unlock();
    }
    return child;
  }
}
