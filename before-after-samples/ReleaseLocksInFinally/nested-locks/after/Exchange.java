package market;

import java.util.concurrent.locks.ReentrantLock;

class Exchange {
  private final ReentrantLock buyers = new ReentrantLock();
  private final ReentrantLock sellers = new ReentrantLock();
  private int bids;
  private int asks;

  void match(Runnable clearing) {
    buyers.lock();
    try {
      bids--;
      sellers.lock(); // always in this order
      try {
        asks--;
        clearing.run();
      } finally {
        sellers.unlock();
      }
      bids = Math.max(bids, 0);
    } finally {
      buyers.unlock();
    }
  }
}
