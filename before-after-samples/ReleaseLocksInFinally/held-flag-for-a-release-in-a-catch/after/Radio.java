import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Radio {
  private final Lock tuner = new ReentrantLock();
  private int songs;

  void play(Runnable song, Runnable jingle) {
    tuner.lock();
    boolean held = true;
    try {
      song.run();
      songs++;
    } catch (IllegalStateException silence) {
      songs = 0;
      held = false;
      tuner.unlock();
      jingle.run();
    } finally {
      if (held) {
        tuner.unlock();
      }
    }
  }
}
