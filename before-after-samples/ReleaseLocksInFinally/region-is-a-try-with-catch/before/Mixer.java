import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.locks.ReentrantLock;

class Mixer {
  private final ReentrantLock bowl = new ReentrantLock();
  private int sum;
  private int errors;

  void add(Reader source) {
    bowl.lock();
    try {
      sum += source.read();
    } catch (IOException e) {
      errors++;
    }
    bowl.unlock();
  }

  void addTwice(Reader source) {
    bowl.lock();
    // Both or none.
    try {
      sum += source.read();
      sum += source.read();
    } catch (IOException e) {
      errors++; // once
    } // goes on

    // The next one.
    bowl.unlock(); // free
  }
}
