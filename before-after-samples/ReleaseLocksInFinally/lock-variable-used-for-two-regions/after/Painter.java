import java.util.concurrent.locks.Lock;

class Painter {
  void paint(Lock front, Lock back, Runnable brush) {
    Lock side = front;
    side.lock();
    try {
      brush.run();
    } finally {
      side.unlock();
    }
    side = back;
    side.lock();
    try {
      brush.run();
      brush.run();
    } finally {
      side.unlock();
    }
  }
}
