import java.util.concurrent.locks.ReentrantLock;

class Gauge
{  private final ReentrantLock dial = new ReentrantLock();

   void read(boolean isBroken, Runnable clerk)
   {  dial.lock();
      if (isBroken)
      {  dial.unlock();
         clerk.run();
         return;
      }
      clerk.run();
      dial.unlock();
   }
}
