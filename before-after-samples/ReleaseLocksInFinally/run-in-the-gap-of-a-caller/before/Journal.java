import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Journal {
  private final Lock pen = new ReentrantLock();
  private final OutputStream out;
  private int pages;

  Journal(OutputStream out) {
    this.out = out;
  }

  void write(byte[] text) throws IOException {
    pen.lock();
    try {
      if (pages > 10) {
        pen.unlock();
        turn();
        pen.lock();
      }
      pages += text.length;
    } finally {
      pen.unlock();
    }
  }

  private void turn() throws IOException {
    pen.lock();
    out.flush();
    pages = 0;
    pen.unlock();
  }
}
