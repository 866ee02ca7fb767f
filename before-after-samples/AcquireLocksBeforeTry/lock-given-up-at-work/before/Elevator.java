import java.util.concurrent.locks.ReentrantLock;

class Elevator {
  private final ReentrantLock shaft = new ReentrantLock();
  private int floor;

  void ride(int wanted, Runnable music) {
    try {
      shaft.lockInterruptibly();
      if (wanted > 20) {
        shaft.unlock();
        music.run();
        shaft.lock();
      }
      floor = wanted;
    } catch (InterruptedException e) {
      System.out.println("takes the stairs");
    } finally {
      shaft.unlock();
    }
  }
}
