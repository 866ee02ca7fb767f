import java.util.concurrent.locks.ReentrantLock;

class Relocation {
  private final ReentrantLock oldHome = new ReentrantLock();
  private final ReentrantLock newHome = new ReentrantLock();
  private int boxes;

  void carry(Runnable van) {
    oldHome.lock();
    boxes++;
    newHome.lock();
    van.run();
    oldHome.unlock();
    boxes--;
    newHome.unlock();
  }
}
