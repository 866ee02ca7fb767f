import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bindery {
  private final ReentrantLock glue = new ReentrantLock();
  private final ReentrantLock thread = new ReentrantLock();
  private int books;
  private int torn;

  void bind(Lock table, Callable<Integer> pages) {
    try {
      table.lock();
      books += pages.call();
      table.unlock();
    } catch (Exception e) {
      torn++;
      table.unlock();
    }
  }

  void mend(Callable<Integer> pages) {
    try {
      glue.lock();
      books += pages.call();
      glue.unlock();
    } catch (IllegalStateException e) {
      torn++;
      glue.unlock();
    } catch (Exception e) {
      torn--;
      glue.unlock();
      System.out.println(e);
    }
  }

  void sew(Callable<Integer> pages) {
    try {
      glue.lock();
      thread.lock();
      books += pages.call();
      thread.unlock();
      glue.unlock();
    } catch (Exception e) {
      torn++;
      thread.unlock();
      glue.unlock();
    }
  }

  void cut(Callable<Integer> pages) {
    try {
      glue.lock();
      books += pages.call();
      glue.unlock();
    } catch (InterruptedException e) {
      torn++;
    } catch (Exception e) {
      torn--;
      glue.unlock();
    }
  }
}
