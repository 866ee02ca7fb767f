import java.util.concurrent.locks.ReentrantLock;

class Emulator
{
  private final ReentrantLock bus = new ReentrantLock();
  private int ticks;

  void step (int count)
  {
    bus.lock ();
    if (count < 0)
      {
        throw new IllegalArgumentException ();
      }
    else
      {
        ticks += count;
      }
    bus.unlock ();
  }
}
