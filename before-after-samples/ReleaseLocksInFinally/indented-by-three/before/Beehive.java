import java.util.concurrent.locks.ReentrantLock;

class Beehive {
   private final ReentrantLock lid = new ReentrantLock();
   private int grams;

   int harvest(int share) {
      int taken;
      lid.lock();
      taken = Math.floorDiv(grams, share);
      if (taken > 500) {
         taken = 500;
      }
      grams -= taken;
      lid.unlock();
      return taken;
   }
}
