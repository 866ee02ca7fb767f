import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock bar = new ReentrantLock();
  private int guests;

  void enter() {
    try { bar.lockInterruptibly(); guests++; } catch (InterruptedException e) { report(e); } finally { bar.unlock(); }
  }

  void leave() {
    try { bar.lockInterruptibly(); guests--; }
    catch (InterruptedException e) { report(e); }
    finally { bar.unlock(); }
  }

  void close() {
    try {
      bar.lockInterruptibly(); guests = 0;
    } catch (InterruptedException e) { report(e); } finally { bar.unlock(); }
  }

  private static void report(Exception e) {
    System.out.println(e.getMessage());
  }
}
