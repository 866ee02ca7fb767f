import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Loom {
  private final Lock shuttle = new ReentrantLock();
  private int rows;

  void weave(boolean torn, boolean wide, Runnable thread) {
    shuttle.lock();
    try {
      thread.run();
      if (!torn && wide) { // two at once
        rows += 2;
      }
    } finally {
      shuttle.unlock();
    }
  }

  void weaveRow(int row, boolean wide, boolean thick, Runnable thread) {
    shuttle.lock();
    try {
      thread.run();
      if (row < 0) {
        rows = 0;
      } else if (row != rows && (wide || thick)) {
        rows = row;
      }
    } finally {
      shuttle.unlock();
    }
  }

  void weaveSlowly(int row, boolean wide, Runnable thread) {
    shuttle.lock();
    try {
      thread.run();
      if (row < 0) {
      } else if (wide) {
        rows = row;
      }
    } finally {
      shuttle.unlock();
    }
  }

  void weaveNamed(boolean torn, Object name, Runnable thread) {
    shuttle.lock();
    try {
      thread.run();
      if (torn) {
        // nothing to be done
      } else if (name != null) {
        rows = 1;
      }
    } finally {
      shuttle.unlock();
    }
  }

  void weaveOrNot(boolean torn, boolean wide, Runnable thread) {
    shuttle.lock();
    try {
      thread.run();
      if (torn) {
      } else if (wide) {
        rows += 2;
      } else {
        rows++;
      }
    } finally {
      shuttle.unlock();
    }
  }
}
