import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Radio {
  private final Lock tuner = new ReentrantLock();
  private int songs;

  void play(Runnable song, Runnable jingle) {
    tuner.lock();
    try {
      song.run();
      songs++;
      tuner.unlock();
    } catch (IllegalStateException silence) {
      songs = 0;
      tuner.unlock();
      jingle.run();
    }
  }
}
