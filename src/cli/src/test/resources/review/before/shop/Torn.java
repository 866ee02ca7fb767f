package shop;

class Torn {
  void tear(java.util.concurrent.locks.Lock lock) {
    lock.lock();
    ][
  }
}
