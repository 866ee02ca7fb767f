import java.util.concurrent.locks.ReentrantLock;

class Archive {
  private final ReentrantLock[] shelves = {new ReentrantLock(), new ReentrantLock()};
  private int files;

  int file(int year, String number) {
    try {
      shelf(year).lock();
      files++;
      return Integer.parseInt(number);
    } catch (RuntimeException e) {
      return 0;
    } finally {
      shelf(year).unlock();
    }
  }

  private ReentrantLock shelf(int year) {
    return shelves[year % 2];
  }
}
