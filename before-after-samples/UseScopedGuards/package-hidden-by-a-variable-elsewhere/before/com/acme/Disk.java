package com.acme;

import com.acme.base.Device;
import java.util.concurrent.locks.ReentrantLock;

class Disk extends Device {
  static class LockScope {}

  private final ReentrantLock lock = new ReentrantLock();

  void run(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
