import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Quarry
{  private final Lock crane = new ReentrantLock();
   private int stones;

   void lift(Runnable engine)
   {  crane.lock();
      try
      {  engine.run();
      }
      finally
      {  crane.unlock();
      }
   }

   int take(boolean none, Runnable engine)
   {  crane.lock(); // first of all
      try
      {  if (none)
         {  return 0;
         }
         // the heavy ones come first
         engine.run();
         stones--;
      }
      finally
      {  crane.unlock();
      }
      return 1;
   }

   void blast(boolean closed, Runnable engine, Runnable horn)
   {  crane.lock();
      boolean held = true;
      try
      {  engine.run();
         if (closed)
         {  held = false;
            crane.unlock();
            horn.run();
            return;
         }
         stones++;
      }
      finally
      {  if (held)
         {  crane.unlock();
         }
      }
   }
}
