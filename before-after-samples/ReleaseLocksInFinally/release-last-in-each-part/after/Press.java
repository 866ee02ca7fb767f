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
    // one job at a time
    plate.lock(); // nobody else prints
    try {
      sheets += job.call();
    } catch (Exception e) {
      jams++;
    } finally {
      plate.unlock();
    }
  }

  int count(Shelf shelf) {
    stock.readLock().lock();
    try {
      int found = shelf.count();
      return found;
    } catch (IOException e) {
      shelf.note(e);
      return -1;
    } catch (IllegalStateException | IllegalArgumentException e) {
      shelf.note(e);
      throw e;
    } finally {
      stock.readLock().unlock();
    }
  }

  void fill(Lock tray, Shelf shelf) {
    while (sheets < 100) {
      tray.lock();
      try {
        sheets += shelf.count();
      } catch (IOException e) {
        jams++;
        break;
      } finally {
        tray.unlock();
      }
    }
  }

  interface Shelf {
    int count() throws IOException;

    void note(Exception e);
  }
}
