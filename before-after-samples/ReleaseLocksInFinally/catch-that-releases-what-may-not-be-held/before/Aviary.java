import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Aviary {
  private final Lock cage = new ReentrantLock();
  private int birds;

  void feed(Callable<Integer> seeds, Runnable net) throws Exception {
    try {
      cage.lockInterruptibly();
      birds += seeds.call();
      cage.unlock();
    } catch (InterruptedException e) {
      cage.unlock();
      net.run();
    }
  }

  void count(Runnable whistle, Runnable net) {
    cage.lock();
    try {
      birds = 0;
      whistle.run();
      cage.unlock();
      net.run();
    } catch (IllegalStateException e) {
      cage.unlock();
      net.run();
    }
  }
}
