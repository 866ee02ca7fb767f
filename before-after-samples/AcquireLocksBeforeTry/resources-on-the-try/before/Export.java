import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Export {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> records = new ArrayList<>();

  void to(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      lock.lock();
      for (String line : records) {
        out.write(line);
      }
    } finally {
      lock.unlock();
    }
  }
}
