import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

class Journal {
  private final ReentrantLock lock = new ReentrantLock();
  private int entries;

  void rotate(Path old, Path fresh) throws IOException {
    lock.lock();
    try {
      Files.move(fresh, old);
      try (Writer out = Files.newBufferedWriter(fresh)) {
        out.write("entry " + entries);
        entries++;
      }
    } finally {
      lock.unlock();
    }
  }
}
