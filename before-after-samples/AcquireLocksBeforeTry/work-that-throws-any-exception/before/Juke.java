import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

class Juke {
  private final ReentrantLock box = new ReentrantLock();
  private int songs;

  void play(Callable<Integer> song) throws Exception {
    try {
      box.lockInterruptibly();
      songs += song.call();
    } catch (InterruptedException e) {
      System.out.println("silence");
    } finally {
      box.unlock();
    }
  }
}
