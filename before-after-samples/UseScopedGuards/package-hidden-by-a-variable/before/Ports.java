import java.util.concurrent.locks.ReentrantLock;

class Ports {
  static class LockScope {}

  private final ReentrantLock lock = new ReentrantLock();
  private int ports;

  void parameter(int io) {
    lock.lock();
    try {
      ports = io;
    } finally {
      lock.unlock();
    }
  }

  void local() {
    int io = ports;
    lock.lock();
    try {
      ports = io + 1;
    } finally {
      lock.unlock();
    }
  }

  static class Sockets {
    private final ReentrantLock gate = new ReentrantLock();
    private final Runnable io = () -> {};

    void field() {
      gate.lock();
      try {
        io.run();
      } finally {
        gate.unlock();
      }
    }
  }

  Runnable ofAnonymousClass(Runnable io) {
    return new Runnable() {
      @Override
      public void run() {
        lock.lock();
        try {
          io.run();
        } finally {
          lock.unlock();
        }
      }
    };
  }
}
