import java.util.concurrent.locks.ReentrantLock;

class Smithy {
  private final ReentrantLock fire = new ReentrantLock();
  private int shoes;

  void shoe(Runnable horse) {
    fire.lock();
    horse.run();
    shoes++; /* one shoe,
                not four */
    fire.unlock();
  }
}
