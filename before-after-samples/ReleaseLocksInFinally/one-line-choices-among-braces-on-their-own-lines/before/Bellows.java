import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bellows
{
  private final Lock valve = new ReentrantLock();
  private int strokes;

  void pump(Runnable lever, boolean isHard)
  {
    valve.lock();
    lever.run();
    if (isHard) { strokes += 3; } else { strokes++; }
    valve.unlock();
  }
}
