import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Orchestra {
  private final ReentrantLock stage = new ReentrantLock();
  private final List<String> played = new ArrayList<>();

  void play(String piece) {
    try {
      String title = piece.strip();
      Thread.sleep(title.length());
      stage.lockInterruptibly();
      played.add(title);
    } catch (InterruptedException e) {
      System.out.println("the concert is over: " + e);
    } finally {
      stage.unlock();
    }
  }
}
