import java.util.concurrent.locks.ReentrantLock;

class Stripes {
  private static final int MASK = 15;
  private final ReentrantLock[] stripes = new ReentrantLock[MASK + 1];
  private final ReentrantLock[][] cells = new ReentrantLock[8][8];
  private final int[] counts = new int[MASK + 1];

  void count(int hash) {
    stripes[hash & MASK].lock();
    counts[hash & MASK]++;
    stripes[hash & MASK].unlock();
  }

  void countAll(Runnable progress) {
    for (int i = 0; i < stripes.length; i++) {
      stripes[i].lock();
      counts[i] += 2;
      progress.run();
      stripes[i].unlock();
    }
  }

  void paint(int row, int column, Runnable brush) {
    cells[row][column].lock();
    brush.run();
    cells[row][column].unlock();
  }
}
