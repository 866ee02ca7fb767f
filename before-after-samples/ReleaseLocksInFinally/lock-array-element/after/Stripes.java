import java.util.concurrent.locks.ReentrantLock;

class Stripes {
  private static final int MASK = 15;
  private final ReentrantLock[] stripes = new ReentrantLock[MASK + 1];
  private final ReentrantLock[][] cells = new ReentrantLock[8][8];
  private final int[] counts = new int[MASK + 1];

  void count(int hash) {
    stripes[hash & MASK].lock();
    try {
      counts[hash & MASK]++;
    } finally {
      stripes[hash & MASK].unlock();
    }
  }

  void countAll(Runnable progress) {
    for (int i = 0; i < stripes.length; i++) {
      stripes[i].lock();
      try {
        counts[i] += 2;
        progress.run();
      } finally {
        stripes[i].unlock();
      }
    }
  }

  void paint(int row, int column, Runnable brush) {
    cells[row][column].lock();
    try {
      brush.run();
    } finally {
      cells[row][column].unlock();
    }
  }
}
