import java.util.concurrent.locks.ReentrantLock;

class Studio {
  private final ReentrantLock light = new ReentrantLock();
  private int volume = 2;

  int record() {
    light.lock();
    Runnable louder = () -> volume++;
    louder.run();
    int volume = this.volume * 3;
    light.unlock();
    return volume - 1;
  }
}
