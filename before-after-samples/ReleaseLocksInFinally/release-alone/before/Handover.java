import java.util.concurrent.locks.ReentrantLock;

class Handover {
  private int finished;

  void finish(ReentrantLock baton) {
    finished++;
    baton.unlock();
  }
}
