import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Quarry
{  private final Lock crane = new ReentrantLock();
   private final Lock rail = new ReentrantLock();

   void lift(Runnable engine)
   {  rail.lock();
      crane.lock();
      engine.run();
      rail.unlock();
      engine.run();
      crane.unlock();
   }
}
