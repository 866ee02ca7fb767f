import java.util.concurrent.locks.ReentrantLock;

class Observatory {
  final class Session implements AutoCloseable {
    @Override
    public void close() {
      sessions--;
      dome.unlock();
    }
  }

  private final ReentrantLock dome = new ReentrantLock();
  private int sessions;

  Session observe() {
    dome.lock();
    sessions++;
    return new Session();
  }
}
