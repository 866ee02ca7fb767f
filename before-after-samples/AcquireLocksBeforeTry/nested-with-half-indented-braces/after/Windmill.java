import java.util.concurrent.locks.ReentrantLock;

class Windmill
{
  private final ReentrantLock sails = new ReentrantLock();
  private int sacks;

  void grind(int corn)
  {
    try
      {
        sails.lockInterruptibly();
        try
          {
            if (corn > 12)
              {
                sacks++;
              }
            sacks += corn / 4;
          }
        finally
          {
            sails.unlock();
          }
      }
    catch (InterruptedException e)
      {
        System.err.println(e);
      }
  }
}
