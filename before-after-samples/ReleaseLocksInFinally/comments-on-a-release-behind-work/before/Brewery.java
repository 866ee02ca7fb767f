import java.util.concurrent.locks.ReentrantLock;

class Brewery {
  private final ReentrantLock kettle = new ReentrantLock();

  void brew(Runnable heat, Runnable stir, Runnable rinse) {
    kettle.lock();
    heat.run();
    try {
      stir.run();
    } finally {
      rinse.run(); // with cold water

      // not before it is clean
      kettle.unlock(); // for the next batch
      // here ends the recipe
    } // brewed
  }

  void taste(Runnable draw, Runnable sip, Runnable wipe) {
    if (kettle.tryLock()) {
      draw.run();
      try {
        sip.run();
      } catch (IllegalStateException e) {
        draw.run();
      } finally {
        wipe.run();
        kettle.unlock(); // cheers
      }
    }
  }
}
