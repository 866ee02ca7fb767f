import java.util.concurrent.locks.ReentrantLock;

class Sieve {
  private final ReentrantLock mesh = new ReentrantLock();
  private int caught;

  void shake(int[][] grains, int limit) {
    outer:
    for (int[] row : grains) {
      for (int grain : row) {
        mesh.lock();
        try {
          if (grain < 0) {
            continue;
          }
          if (caught > limit) {
            break outer;
          }
          caught = Math.addExact(caught, grain);
        } finally {
          mesh.unlock();
        }
      }
    }
  }
}
