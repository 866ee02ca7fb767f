import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Index {
  private final ReadWriteLock readWriteLock = new ReentrantReadWriteLock();
  private final Lock maintenance = new ReentrantLock();
  private final List<Runnable> files = new ArrayList<>();
  private Throwable lastFailure;

  void destroy() {
    try {
      readWriteLock.writeLock().lock();
      files.forEach(Runnable::run);
      files.clear();
    } catch (Exception e) {
      lastFailure = e;
    } finally {
      readWriteLock.writeLock().unlock();
    }
  }

  void compact(Runnable work) {
    try {
      this.maintenance.lock();

      work.run();
    } catch (IllegalStateException | IllegalArgumentException e) {
      lastFailure = e;
      files.add(work);
    } finally {
      this.maintenance.unlock();
    }
  }

  void check(Runnable work) {
    try {
      maintenance.lock();
      work.run();
    } catch (Throwable e) {
      lastFailure = e;
    } finally {
      maintenance.unlock();
    }
  }

  Throwable lastFailure() {
    return lastFailure;
  }
}
