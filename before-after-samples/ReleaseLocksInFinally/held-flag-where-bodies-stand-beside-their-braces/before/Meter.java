import java.util.concurrent.locks.ReentrantLock;

class Meter
{  private final ReentrantLock dial = new ReentrantLock();
   private int reading;

   void read(boolean isShared, Runnable clerk)
   {  if (isShared)
         dial.lock();
      clerk.run();
      if (isShared)
         dial.unlock();
   }

   void readUnlessBroken(boolean isBroken, boolean isOld, Runnable clerk)
   {  dial.lock();
      if (isBroken)
      {  if (isOld)
            dial.unlock();
         else
         {  clerk.run();
            dial.unlock();
         }
         clerk.run();
         return;
      }
      clerk.run();
      dial.unlock();
   }

   void readOne(int kind, Runnable clerk)
   {  switch (kind)
      {  case 1:
            dial.lock();
            if (reading == 0)
            {  dial.unlock();
               clerk.run();
               break;
            }
            clerk.run();
            dial.unlock();
      }
   }

   void readInTurn(Runnable clerk)
   {  if (dial.tryLock())
      {  clerk.run();
         dial.unlock();
      }
   }

   void readTwice(Runnable clerk)
   {  dial.lock();
      clerk.run();
      try
      {  clerk.run();
      }
      finally
      {  dial.unlock();
      }
   }
}
