import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final ReentrantLock gate = new ReentrantLock();
  private int boats;

  void pass(Runnable horn) {
    for (int i = 0; i < 7 && gate.tryLock(); gate.unlock()) {
      boats++;
      i++;
      horn.run();
    }
  }
}
