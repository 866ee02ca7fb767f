import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import lombok.Cleanup;

class Reader {
  private final ReentrantLock shelf = new ReentrantLock();
  private int read;

  void read(InputStream book) throws IOException {
    shelf.lock();
    @Cleanup InputStream open = book;
    read += open.read();
    shelf.unlock();
    System.out.println(read);
  }
}
