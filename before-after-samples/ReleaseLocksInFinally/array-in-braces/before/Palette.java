import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Palette {
  private final ReentrantLock lock = new ReentrantLock();
  private int red = 5;

  int sum() {
    lock.lock();
    int[] shades = {red, 2};
    lock.unlock();
    return shades[0] + shades[1];
  }

  int corner() {
    lock.lock();
    int[] rows[] = {{red}, {6, red}};
    lock.unlock();
    return rows[1][0];
  }

  int lists(List<String> warm, List<String> cold) {
    lock.lock();
    final List<?>[] all = {
      warm, // first
      cold,
    };
    lock.unlock();
    return all.length;
  }
}
