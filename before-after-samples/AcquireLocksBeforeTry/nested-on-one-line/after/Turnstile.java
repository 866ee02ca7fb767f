import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock bar = new ReentrantLock();
  private int guests;

  void enter() {
    try { bar.lockInterruptibly(); try { guests++; } finally { bar.unlock(); } } catch (InterruptedException e) { report(e); }
  }

  void leave() {
    try { bar.lockInterruptibly(); try { guests--; } finally { bar.unlock(); } }
    catch (InterruptedException e) { report(e); }
  }

  void close() {
    try {
      bar.lockInterruptibly();
      try {
        guests = 0;
      } finally { bar.unlock(); }
    } catch (InterruptedException e) { report(e); }
  }

  private static void report(Exception e) {
    System.out.println(e.getMessage());
  }
}
