import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Printer {
  private final Lock tray = new ReentrantLock();
  private int pages;

  int print(Callable<Integer> job, Runnable alarm) throws Exception {
    tray.lock();
    try {
      int printed = job.call();
      pages += printed;
      tray.unlock();
      return printed;
    } catch (IOException jam) {
      tray.unlock(); // others may print
      alarm.run();
      return -1;
    } catch (IllegalStateException empty) {
      // out of paper
      tray.unlock();
      throw empty;
    }
  }

  void refill(int times, Runnable paper, Runnable alarm) {
    for (int i = 0; i < times; i++) {
      tray.lock();
      try {
        paper.run();
        pages = 500;
        tray.unlock();
      } catch (IllegalArgumentException wrongSize) {
        tray.unlock();
        continue;
      }
      alarm.run();
    }
  }

  void warmUp(Callable<Integer> heater, Runnable alarm) throws Exception {
    while (pages < 3) {
      tray.lock();
      try {
        pages = heater.call();
        tray.unlock();
        break;
      } catch (IOException cold) {
        tray.unlock();
        alarm.run();
      }
    }
  }
}
