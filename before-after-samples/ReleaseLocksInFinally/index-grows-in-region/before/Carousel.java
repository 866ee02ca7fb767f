import java.util.concurrent.locks.Lock;

class Carousel {
  private final Lock[] seats;
  private int riders;

  Carousel(Lock... seats) {
    this.seats = seats;
  }

  void board(int i) {
    seats[i].lock();
    riders++;
    i++;
    seats[i - 1].unlock();
  }

  void unboard(int k) {
    seats[k].lock();
    riders--;
    k--;
    seats[k].unlock();
  }
}
