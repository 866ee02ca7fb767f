import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Loom {
  private final Lock frame = new ReentrantLock();
  private int woven;

  private final Job job =
      size -> {
        record Cloth(int width, int height) {}
        frame.lock();
        while (true) {
          if (size < woven) {
            frame.unlock();
            break;
          }
          woven = new Cloth(woven, 2).width() + 1;
        }
      };
}
