import java.util.concurrent.locks.ReentrantLock;

class Sieve {
  private final ReentrantLock mesh = new ReentrantLock();
  private int caught;

  void shake(int[][] grains, int limit) {
    outer:
    for (int[] row : grains) {
      for (int grain : row) {
        mesh.lock();
        if (grain < 0) {
          mesh.unlock();
          continue;
        }
        if (caught > limit) {
          mesh.unlock();
          break outer;
        }
        caught = Math.addExact(caught, grain);
        mesh.unlock();
      }
    }
  }
}
