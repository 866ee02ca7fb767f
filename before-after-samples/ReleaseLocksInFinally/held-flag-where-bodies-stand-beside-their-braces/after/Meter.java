import java.util.concurrent.locks.ReentrantLock;

class Meter
{  private final ReentrantLock dial = new ReentrantLock();
   private int reading;

   void read(boolean isShared, Runnable clerk)
   {  boolean held = false;
      try
      {  if (isShared)
         {  dial.lock();
            held = true;
         }
         clerk.run();
      }
      finally
      {  if (held)
         {  dial.unlock();
         }
      }
   }

   void readUnlessBroken(boolean isBroken, boolean isOld, Runnable clerk)
   {  dial.lock();
      boolean held = true;
      try
      {  if (isBroken)
         {  if (isOld)
            {  held = false;
               dial.unlock();
            }
            else
            {  clerk.run();
               held = false;
               dial.unlock();
            }
            clerk.run();
            return;
         }
         clerk.run();
      }
      finally
      {  if (held)
         {  dial.unlock();
         }
      }
   }

   void readOne(int kind, Runnable clerk)
   {  switch (kind)
      {  case 1:
            dial.lock();
            boolean held = true;
            try
            {  if (reading == 0)
               {  held = false;
                  dial.unlock();
                  clerk.run();
                  break;
               }
               clerk.run();
            }
            finally
            {  if (held)
               {  dial.unlock();
               }
            }
      }
   }

   void readInTurn(Runnable clerk)
   {  if (dial.tryLock())
      {  try
         {  clerk.run();
         }
         finally
         {  dial.unlock();
         }
      }
   }

   void readTwice(Runnable clerk)
   {  dial.lock();
      try
      {  clerk.run();
         clerk.run();
      }
      finally
      {  dial.unlock();
      }
   }
}
