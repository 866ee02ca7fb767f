class NoImports {
  private final Lock lock = new ReentrantLock();
  private int count;

  void work() {
    lock.lock(); // site
    count++;
    lock.unlock();
  }

  void tried() {
    if (lock.tryLock()) { // site
      count++;
      lock.unlock();
    }
  }
}
