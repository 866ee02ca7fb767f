import java.util.concurrent.locks.Lock;

class Train {
  interface Wagon {
    Lock coupling();

    Wagon next();
  }

  private Wagon last;

  Train(Wagon last) {
    this.last = last;
  }

  void append(Runnable brake) {
    last.coupling().lock();
    brake.run();
    last = last.next();
    last.coupling().unlock();
  }
}
