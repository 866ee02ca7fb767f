import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Scale {
  private final Lock plate = new ReentrantLock();
  private int load = 70;

  int net() {
    int net = 0,         // grows below
        tare;
    plate.lock();
    try {
      int gross = weigh(); // with its box
      tare = weigh();  // the box alone
      net += gross;
    } finally {
      plate.unlock();
    }
    load = 0;
    return net - tare;
  }

  int difference() {
    int first, less;             // what is gone
    plate.lock();
    try {
      first = weigh(); // before
      // somebody steps off
      int second = weigh(); // after
      less = first - second;
    } finally {
      plate.unlock();
    }
    load += less;
    return first * 100 / less;
  }

  int once() {
    int times = 1, // no more
        weight;
    plate.lock();
    try {
      weight = weigh(); // in grams
    } finally {
      plate.unlock();
    }
    load = weight * times;
    return weight;
  }

  int twice() { int a, b; plate.lock(); try { a = weigh(); /* again */ b = weigh(); } finally { plate.unlock(); } return a + b; }

  int spare() { /* grows */ int sum = 2; plate.lock(); try { /* is read */ sum += weigh(); } finally { plate.unlock(); } return sum * 3; }

  private int weigh() {
    return --load;
  }
}
