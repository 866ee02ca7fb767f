import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Loom {
  private final Lock shuttle = new ReentrantLock();
  private int rows;

  void weave(boolean torn, boolean wide, Runnable thread) {
    shuttle.lock();
    thread.run();
    if (torn) {
      shuttle.unlock();
    } else if (wide) { // two at once
      rows += 2;
      shuttle.unlock();
    } else {
      shuttle.unlock();
    }
  }

  void weaveRow(int row, boolean wide, boolean thick, Runnable thread) {
    shuttle.lock();
    thread.run();
    if (row < 0) {
      rows = 0;
      shuttle.unlock();
    } else if (row == rows)
      shuttle.unlock();
    else if (wide || thick) {
      rows = row;
      shuttle.unlock();
    } else
      shuttle.unlock();
  }

  void weaveSlowly(int row, boolean wide, Runnable thread) {
    shuttle.lock();
    thread.run();
    if (row < 0) {
      shuttle.unlock();
    } else if (wide) {
      rows = row;
      shuttle.unlock();
    } else {
      shuttle.unlock();
    }
  }

  void weaveNamed(boolean torn, Object name, Runnable thread) {
    shuttle.lock();
    thread.run();
    if (torn) {
      // nothing to be done
      shuttle.unlock();
    } else if (name != null) {
      rows = 1;
      shuttle.unlock();
    } else {
      shuttle.unlock();
    }
  }

  void weaveOrNot(boolean torn, boolean wide, Runnable thread) {
    shuttle.lock();
    thread.run();
    if (torn) {
      shuttle.unlock();
    } else if (wide) {
      rows += 2;
      shuttle.unlock();
    } else {
      rows++;
      shuttle.unlock();
    }
  }
}
