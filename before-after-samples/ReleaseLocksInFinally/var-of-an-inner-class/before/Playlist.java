import java.util.concurrent.locks.ReentrantLock;

class Playlist<T> {
  class Slot {
    T song;
  }

  Slot first() {
    return new Slot();
  }

  static final class Player {
    private final ReentrantLock lock = new ReentrantLock();
    private final Playlist<String> songs = new Playlist<>();

    int play() {
      lock.lock();
      var slot = songs.first();
      lock.unlock();
      return slot.song.length();
    }
  }
}
