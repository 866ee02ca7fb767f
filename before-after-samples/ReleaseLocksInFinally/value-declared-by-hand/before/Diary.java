import java.util.concurrent.locks.ReentrantLock;

class Diary {
  private final ReentrantLock clasp = new ReentrantLock();
  private int entries;

  String write(String entry) {
    int number;
    clasp.lock(); // private
    // Numbered from one.
    try {
      number = ++entries;
    } finally {
      clasp.unlock();
    }
    return number + ": " + entry;
  }

  int count() {
    this.clasp.lock();
    try {
      return entries;
    } finally {
      clasp.unlock();
    }
  }
}
