import java.util.concurrent.locks.ReentrantLock;

class Beehive {
   private final ReentrantLock lid = new ReentrantLock();
   private int grams;

   int harvest(int share) {
      int taken;
      lid.lock();
      try {
         taken = Math.floorDiv(grams, share);
         if (taken > 500) {
            taken = 500;
         }
         grams -= taken;
      } finally {
         lid.unlock();
      }
      return taken;
   }
}
