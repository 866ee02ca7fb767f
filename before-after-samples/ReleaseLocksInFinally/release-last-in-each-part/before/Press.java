import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Press {
  private final ReentrantLock plate = new ReentrantLock();
  private final ReentrantReadWriteLock stock = new ReentrantReadWriteLock();
  private int sheets;
  private int jams;

  void print(Callable<Integer> job) {
    try {
      // one job at a time
      plate.lock(); // nobody else prints
      sheets += job.call();
      plate.unlock();
    } catch (Exception e) {
      jams++;
      plate.unlock();
    }
  }

  int count(Shelf shelf) {
    try {
      stock.readLock().lock();
      int found = shelf.count();
      stock.readLock().unlock();
      return found;
    } catch (IOException e) {
      shelf.note(e);
      stock.readLock().unlock();
      return -1;
    } catch (IllegalStateException | IllegalArgumentException e) {
      shelf.note(e);
      stock.readLock().unlock();
      throw e;
    }
  }

  void fill(Lock tray, Shelf shelf) {
    while (sheets < 100) {
      try {
        tray.lock();
        sheets += shelf.count();
        tray.unlock();
      } catch (IOException e) {
        jams++;
        tray.unlock();
        break;
      }
    }
  }

  interface Shelf {
    int count() throws IOException;

    void note(Exception e);
  }
}
