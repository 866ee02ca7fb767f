import java.util.concurrent.locks.ReentrantLock;

class Lap {
  private final ReentrantLock track = new ReentrantLock();
  private int laps;

  void run(Runnable lap) {
    for (track.lock(); laps < 9; laps++) {
      lap.run();
    }
    track.unlock();
  }

  void runGuarded(Runnable lap) {
    try {
      for (track.lock(); laps < 9; laps++) {
        lap.run();
      }
    } finally {
      track.unlock();
    }
  }

  void runUntilDone(Runnable lap) {
    for (track.lock(); ; ) {
      if (laps > 9) {
        track.unlock();
        return;
      }
      lap.run();
    }
  }

  void runInTurns(Runnable lap) {
    for (track.lock(); laps < 9; track.lock()) {
      lap.run();
      track.unlock();
    }
    track.unlock();
  }
}
