import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Wires {
  private final Lock board = new ReentrantLock();
  private int ends;

  void connect(Reader plan) {
    board.lock();
    try {
      ends = plan.read();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      board.unlock();
    }
  }

  void check(Reader plan) {
    board.lock();
    try {
      ends += plan.read();
    } catch (IOException e) {
      throw new IllegalStateException("21 ends", e);
    } finally {
      board.unlock();
    }
  }
}
