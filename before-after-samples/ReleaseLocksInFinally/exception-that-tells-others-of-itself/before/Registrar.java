import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Registrar {
  private final Lock book = new ReentrantLock();
  private int names;

  void enter(Runnable stamp) throws SQLException {
    book.lock();
    if (names > 70) {
      book.unlock();
      throw new SQLException("full");
    }
    stamp.run();
    book.unlock();
  }

  void strike(Runnable stamp, Object kind) {
    book.lock();
    if (names < 1) {
      book.unlock();
      throw new AssertionError(kind);
    }
    stamp.run();
    book.unlock();
  }
}
