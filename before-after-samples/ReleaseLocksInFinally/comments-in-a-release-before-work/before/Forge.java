import java.util.concurrent.locks.ReentrantLock;

class Forge {
  private final ReentrantLock anvil = new ReentrantLock();

  void hammer(boolean isDone, Runnable blow, Runnable cool) {
    anvil.lock(/* for one piece */);
    blow.run();
    if (isDone) {
      anvil.unlock(/* early */);
      cool.run();
      return;
    }
    blow.run();
    anvil.unlock(/* late */);
  }
}
