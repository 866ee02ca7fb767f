import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Scale {
  private final Lock plate = new ReentrantLock();
  private int load = 70;

  int net() {
    plate.lock();
    int gross = weigh(), // with its box
        net = 0,         // grows below
        tare = weigh();  // the box alone
    net += gross;
    plate.unlock();
    load = 0;
    return net - tare;
  }

  int difference() {
    plate.lock();
    int first = weigh(), // before
        // somebody steps off
        second = weigh(), // after
        less;             // what is gone
    less = first - second;
    plate.unlock();
    load += less;
    return first * 100 / less;
  }

  int once() {
    plate.lock();
    int times = 1, // no more
        weight = weigh(); // in grams
    plate.unlock();
    load = weight * times;
    return weight;
  }

  int twice() { plate.lock(); int a = weigh(), /* again */ b = weigh(); plate.unlock(); return a + b; }

  int spare() { plate.lock(); /* grows */ int sum = 2; /* is read */ sum += weigh(); plate.unlock(); return sum * 3; }

  private int weigh() {
    return --load;
  }
}
