import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Station {
  private static final Lock TIMETABLE = new ReentrantLock();
  private final Lock track = new ReentrantLock();
  private int trains;

  void arrive() {
    this.track.lock();
    trains++;
    track.unlock();
  }

  void depart() {
    (track).lock();
    trains--;
    this.track.unlock();
  }

  static void publish(Runnable printer) {
    Station.TIMETABLE.lock();
    printer.run();
    TIMETABLE.unlock();
  }

  class Platform {
    void clear(Runnable announcement) {
      Station.this.track.lock();
      announcement.run();
      track.unlock();
    }
  }
}
