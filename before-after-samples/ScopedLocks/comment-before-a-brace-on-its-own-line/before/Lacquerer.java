import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lacquerer
{
  private final Lock cabinet = new ReentrantLock();
  private int coats;

  void coat(Runnable brush)
  {
    cabinet.lock(); // one hand at a time
    brush.run();
    coats++;
    cabinet.unlock();
  }
}
