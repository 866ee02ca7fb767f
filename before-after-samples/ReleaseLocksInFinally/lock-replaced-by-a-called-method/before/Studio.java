import java.util.concurrent.locks.ReentrantLock;

class Studio {
  private final ReentrantLock[] booths = {new ReentrantLock(), new ReentrantLock()};
  private ReentrantLock stage = new ReentrantLock();

  void record(int booth, Runnable song) {
    booths[booth].lock();
    rebuild(booth);
    song.run();
    booths[booth].unlock();
  }

  void play(Runnable song) {
    stage.lock();
    clear();
    song.run();
    stage.unlock();
  }

  void listen(int booth, Runnable song) {
    booths[booth].lock();
    song.run();
    booths[booth].unlock();
  }

  private void rebuild(int booth) {
    if (booth > 8) {
      booths[booth] = new ReentrantLock();
    }
  }

  private void clear() {
    if (!stage.hasQueuedThreads()) {
      stage = new ReentrantLock();
    }
  }
}
