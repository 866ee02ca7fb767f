import java.util.concurrent.locks.Lock;

class Rotor {
  private int turns;

  void turn(Lock[] blades, int at) {
    Lock blade = blades[at];
    at++;
    blade.lock();
    turns++;
    blades[at].unlock();
  }
}
