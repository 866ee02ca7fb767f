import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Palette {
  private final ReentrantLock lock = new ReentrantLock();
  private int red = 5;

  int sum() {
    int[] shades;
    lock.lock();
    try {
      shades = new int[]{red, 2};
    } finally {
      lock.unlock();
    }
    return shades[0] + shades[1];
  }

  int corner() {
    int[] rows[];
    lock.lock();
    try {
      rows = new int[][]{{red}, {6, red}};
    } finally {
      lock.unlock();
    }
    return rows[1][0];
  }

  int lists(List<String> warm, List<String> cold) {
    final List<?>[] all;
    lock.lock();
    try {
      all = new List<?>[]{
        warm, // first
        cold,
      };
    } finally {
      lock.unlock();
    }
    return all.length;
  }
}
