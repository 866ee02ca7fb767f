import java.util.concurrent.locks.Lock;

class Gondola {
  private final Lock cable;
  private int trips;

  Gondola(Lock cable) {
    this.cable = cable;
  }

  void trip(Runnable start) {
    try {
      cable.lock();
      start.run();
      trips++;
    } catch (RuntimeException e) {
      trips--;
    }
    cable.unlock();
  }
}
