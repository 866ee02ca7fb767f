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
      try {
        int printed = job.call();
        pages += printed;
        return printed;
      } finally {
        tray.unlock();
      }
    } catch (IOException jam) {
      // others may print
      alarm.run();
      return -1;
    } catch (IllegalStateException empty) {
      // out of paper
      throw empty;
    }
  }

  void refill(int times, Runnable paper, Runnable alarm) {
    for (int i = 0; i < times; i++) {
      tray.lock();
      try {
        paper.run();
        pages = 500;
      } catch (IllegalArgumentException wrongSize) {
        continue;
      } finally {
        tray.unlock();
      }
      alarm.run();
    }
  }

  void warmUp(Callable<Integer> heater, Runnable alarm) throws Exception {
    while (pages < 3) {
      tray.lock();
      try {
        try {
          pages = heater.call();
        } finally {
          tray.unlock();
        }
        break;
      } catch (IOException cold) {
        alarm.run();
      }
    }
  }
}
