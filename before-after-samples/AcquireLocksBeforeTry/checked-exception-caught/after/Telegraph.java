import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.locks.ReentrantLock;

class Telegraph {
  private final ReentrantLock wire = new ReentrantLock();
  private int last;
  private int failures;

  void receive(Reader source) {
    wire.lock(); // one operator at a time
    try {
      last = source.read();
    } catch (IOException e) {
      failures++;
    } finally {
      wire.unlock();
    }
  }

  int last() {
    // Both kinds end in a click.
    wire.lock();
    try {
      click(last);
      return last;
    } catch (CloneNotSupportedException | IOException e) {
      failures += 2;
      return -1;
    } finally {
      wire.unlock();
      System.out.println("read");
    }
  }

  private static void click(int value) throws IOException, CloneNotSupportedException {
    if (value == 0) {
      throw new IOException("no signal");
    }
    if (value == 1) {
      throw new CloneNotSupportedException();
    }
  }
}
