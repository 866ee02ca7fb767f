import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Quarry
{  private final Lock crane = new ReentrantLock();
   private int stones;

   void lift(Runnable engine)
   {  crane.lock();
      engine.run();
      crane.unlock();
   }

   int take(boolean none, Runnable engine)
   {  crane.lock(); // first of all
      if (none)
      {  crane.unlock();
         return 0;
      }
      // the heavy ones come first
      engine.run();
      stones--;
      crane.unlock();
      return 1;
   }

   void blast(boolean closed, Runnable engine, Runnable horn)
   {  crane.lock();
      engine.run();
      if (closed)
      {  crane.unlock();
         horn.run();
         return;
      }
      stones++;
      crane.unlock();
   }
}
