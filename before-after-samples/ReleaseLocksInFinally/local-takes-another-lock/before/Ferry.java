import java.util.concurrent.locks.Lock;

class Ferry {
  private int cars;

  void cross(Lock west, Lock east) {
    Lock pier = west;
    pier.lock();
    cars += 12;
    pier = east;
    west.unlock();
  }
}
