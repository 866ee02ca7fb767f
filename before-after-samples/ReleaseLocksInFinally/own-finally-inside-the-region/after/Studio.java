import java.util.concurrent.locks.ReentrantLock;

class Studio {
  private final ReentrantLock microphone = new ReentrantLock();
  private int takes;

  void record(Runnable song, Runnable redLamp) {
    microphone.lock();
    try {
      try {
        song.run();
        takes++;
      } finally {
        redLamp.run();
      }
    } finally {
      microphone.unlock();
    }
  }
}
