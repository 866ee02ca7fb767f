import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Harvest {
  private final ReentrantLock barn = new ReentrantLock();
  private int sacks;

  void collect(List<Integer> fields) {
    for (Integer field : fields) {
      barn.lock();
      try {
        if (field < 1) {
          continue;
        }
        sacks += field;
      } finally {
        barn.unlock();
      }
    }
  }
}
