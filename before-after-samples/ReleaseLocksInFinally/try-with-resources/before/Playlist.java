import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Playlist {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> songs = new ArrayList<>();

  void load(Path file) throws IOException {
    lock.lock();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      songs.add(in.readLine());
    } finally {
      lock.unlock();
    }
  }
}
