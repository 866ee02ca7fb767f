import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Cabins {
  private static final Lock[] LOCKS = {new ReentrantLock(), new ReentrantLock()};
  private int guests;

  private static Lock lock(int number) {
    return LOCKS[number & 1];
  }

  private static Lock lock(IntSupplier number) {
    return lock(number.getAsInt());
  }

  void count(int number) {
    lock(number++).lock();
    guests += number;
    lock(number++).unlock();
  }

  void countInFinally(int number) {
    lock(--number).lock();
    try {
      guests += number;
    } finally {
      lock(--number).unlock();
    }
  }

  void assign(int number) {
    int last;
    lock(last = number).lock();
    guests += last;
    lock(last = number).unlock();
  }

  void add(int number) {
    lock(number += 2).lock();
    guests += number;
    lock(number += 2).unlock();
  }

  void lambda() {
    lock(() -> guests).lock();
    guests++;
    lock(() -> guests).unlock();
  }

  void reference() {
    lock(this::number).lock();
    guests++;
    lock(this::number).unlock();
  }

  private int number() {
    return guests;
  }
}
