import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Puppeteer {
  private final Lock stage = new ReentrantLock();
  private int shows;

  Runnable prepare(Runnable curtain) {
    stage.lock();
    curtain.run();
    Runnable show =
        new Runnable() {
          @Override
          public void run() {
            stage.lock();
            try {
              shows++;
              stage.unlock();
            } catch (RuntimeException e) {
              stage.unlock();
              throw e;
            }
          }
        };
    stage.unlock();
    return show;
  }
}
