import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Journal {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> lines = new ArrayList<>();

  void append(String line, Runnable listener) {
    // One writer at a time.
    lock.lock();

    /* The header goes first:
     * readers look for it. */
    if (lines.isEmpty()) {
      lines.add("header");
    }

    lines.add(line); // then the line

    // Let the readers in.
    lock.unlock();

    // Listeners may take their time.
    listener.run();
  }
}
