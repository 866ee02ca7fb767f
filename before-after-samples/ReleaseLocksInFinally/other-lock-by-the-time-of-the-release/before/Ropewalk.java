import java.util.concurrent.locks.Lock;

class Ropewalk {
  private int metres;

  void walk(Lock near, Lock far) {
    Lock end = near;
    end.lock();
    end = far;
    try {
      metres++;
    } finally {
      end.unlock();
    }
  }
}
