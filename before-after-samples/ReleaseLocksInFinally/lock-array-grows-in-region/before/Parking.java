import java.util.Arrays;
import java.util.concurrent.locks.Lock;

class Parking {
  private Lock[] lots = new Lock[4];

  void extend(int lot) {
    lots[lot].lock();
    lots = Arrays.copyOf(lots, lots.length * 2);
    lots[lot].unlock();
  }

  void renew(int lot, Lock fresh) {
    this.lots[lot].lock();
    lots[0] = fresh;
    this.lots[lot].unlock();
  }
}
