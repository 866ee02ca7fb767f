import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Newsroom {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Runnable> stories = new ArrayList<>();
  private int printed;

  void submit(String headline) {
    lock.lock();
    try {
      stories.add(
          () -> {
            lock.lock();
            try {
              printed += headline.length();
            } finally {
              lock.unlock();
            }
          });
      stories.add(
          new Runnable() {
            private final ReentrantLock press = new ReentrantLock();

            @Override
            public void run() {
              press.lock();
              try {
                System.out.println(headline);
              } finally {
                press.unlock();
              }
            }
          });
    } finally {
      lock.unlock();
    }
  }
}
