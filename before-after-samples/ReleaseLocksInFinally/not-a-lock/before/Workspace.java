import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.Semaphore;

class Workspace {
  static final class Padlock {
    private boolean closed;

    void lock() {
      closed = true;
    }

    void unlock() {
      closed = false;
    }

    boolean isClosed() {
      return closed;
    }
  }

  private final Padlock padlock = new Padlock();
  private final Semaphore desks = new Semaphore(4);
  private int people;

  void work(FileChannel plan) throws IOException, InterruptedException {
    padlock.lock();
    people++;
    padlock.unlock();
    desks.acquire();
    people--;
    desks.release();
    FileLock lock = plan.lock();
    people = padlock.isClosed() ? 0 : 1;
    lock.release();
  }
}
