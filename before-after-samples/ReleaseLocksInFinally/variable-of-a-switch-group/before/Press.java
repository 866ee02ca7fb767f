import java.util.concurrent.locks.ReentrantLock;

class Press {
  private final ReentrantLock plate = new ReentrantLock();
  private int sheets;

  int print(int job) {
    switch (job) {
      case 1:
        plate.lock();
        sheets++;
        int printed = sheets;
        plate.unlock();
        return printed;
      case 2:
        printed = 20;
        return printed * 2;
      default:
        plate.lock();
        int rest = sheets;
        sheets = 0;
        plate.unlock();
        return rest;
    }
  }

  void clean(int job, Runnable brush) {
    switch (job) {
      case 3:
        plate.lock();
        sheets--;
        brush.run();
        plate.unlock();
        break;
      default:
    }
  }
}
