import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Fridge {
  private final ReentrantLock door = new ReentrantLock();
  private final ReentrantReadWriteLock light = new ReentrantReadWriteLock();
  private final ReentrantLock drawer = new ReentrantLock();
  private int eggs;

  int eggs() {
    door.lock();
    return eggs;
  }

  boolean tryDoor() {
    return door.tryLock();
  }

  void setEggs(int number) {
    light.writeLock().lock();
    eggs = number;
  }

  ReentrantLock drawer() {
    return drawer;
  }

  void openDrawer() {
    drawer.lock();
  }
}
