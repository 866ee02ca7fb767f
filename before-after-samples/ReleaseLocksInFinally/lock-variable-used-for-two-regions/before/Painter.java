import java.util.concurrent.locks.Lock;

class Painter {
  void paint(Lock front, Lock back, Runnable brush) {
    Lock side = front;
    side.lock();
    brush.run();
    side.unlock();
    side = back;
    side.lock();
    brush.run();
    brush.run();
    side.unlock();
  }
}
