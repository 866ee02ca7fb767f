import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Station {
  private static final Lock TIMETABLE = new ReentrantLock();
  private final Lock track = new ReentrantLock();
  private int trains;

  void arrive() {
    this.track.lock();
    try {
      trains++;
    } finally {
      track.unlock();
    }
  }

  void depart() {
    (track).lock();
    try {
      trains--;
    } finally {
      this.track.unlock();
    }
  }

  static void publish(Runnable printer) {
    Station.TIMETABLE.lock();
    try {
      printer.run();
    } finally {
      TIMETABLE.unlock();
    }
  }

  class Platform {
    void clear(Runnable announcement) {
      Station.this.track.lock();
      try {
        announcement.run();
      } finally {
        track.unlock();
      }
    }
  }
}
