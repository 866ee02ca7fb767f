import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

class Almanac {
  private final ReentrantLock page = new ReentrantLock();
  private String today = "";

  void turn(Path year) {
    try (BufferedReader in = Files.newBufferedReader(year)) {
      page.lock();
      today = in.readLine();
    } catch (IOException e) {
      System.out.println("no such year");
    } finally {
      page.unlock();
    }
  }
}
