import java.util.concurrent.locks.Lock;

class Aisle {
  private final Lock[] rows;
  private int sold;

  Aisle(Lock... rows) {
    this.rows = rows;
  }

  void sell(int most) {
    for (int i = 0; i < rows.length; i++) {
      rows[i].lock();
      if (sold > most) {
        rows[i].unlock();
        continue;
      }
      sold = Math.addExact(sold, i);
      rows[i].unlock();
    }
  }
}
