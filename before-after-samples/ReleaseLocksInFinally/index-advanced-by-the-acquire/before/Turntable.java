import java.util.concurrent.locks.Lock;

class Turntable {
  private final Lock[] plates;

  Turntable(Lock[] plates) {
    this.plates = plates;
  }

  void serve(int at, Runnable waiter) {
    plates[at++].lock();
    waiter.run();
    plates[at - 1].unlock();
  }
}
