import java.util.concurrent.locks.ReentrantLock;

class Transaction {
  private final ReentrantLock table = new ReentrantLock();
  private int writes;

  void begin(Runnable log) {
    table.lock();
    // Remains locked until the end of the block.
    writes = 0;
    log.run();
  }

  void write() {
    writes++;
  }

  void end() {
    table.unlock();
  }
}
