import java.util.concurrent.locks.Lock;

class Relay {
  private int laps;

  void pass(Lock first, Lock second) {
    Lock baton = first;
    baton.lock();
    laps++;
    baton = second;
    baton.unlock();
  }
}
