import java.util.concurrent.locks.ReentrantLock;

class Forest {
  private final ReentrantLock path = new ReentrantLock();
  private int trees;

  void plant(Runnable spade) {
    path.lock();
    trees++;
    path.lock();
    spade.run();
    path.unlock();
    trees++;
    path.unlock();
  }
}
