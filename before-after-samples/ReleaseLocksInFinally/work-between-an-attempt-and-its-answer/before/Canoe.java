import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Canoe {
  private final Lock paddle = new ReentrantLock();
  private int strokes;

  void row(Runnable current) {
    boolean got = paddle.tryLock();
    current.run();
    if (got) {
      strokes = Math.addExact(strokes, 89);
      paddle.unlock();
    }
  }
}
