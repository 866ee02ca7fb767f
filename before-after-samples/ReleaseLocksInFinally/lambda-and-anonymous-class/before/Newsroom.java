import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Newsroom {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Runnable> stories = new ArrayList<>();
  private int printed;

  void submit(String headline) {
    lock.lock();
    stories.add(
        () -> {
          lock.lock();
          printed += headline.length();
          lock.unlock();
        });
    stories.add(
        new Runnable() {
          private final ReentrantLock press = new ReentrantLock();

          @Override
          public void run() {
            press.lock();
            System.out.println(headline);
            press.unlock();
          }
        });
    lock.unlock();
  }
}
