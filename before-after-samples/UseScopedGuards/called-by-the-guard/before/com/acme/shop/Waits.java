package com.acme.shop;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class Waits {
  private static final ReentrantLock TOTAL_LOCK = new ReentrantLock();
  private static final ReentrantLock REPORT_LOCK = new ReentrantLock();
  private static Watcher watcher =
      what -> {
        REPORT_LOCK.lock();
        try {
          System.out.println(what);
        } finally {
          REPORT_LOCK.unlock();
        }
      };
  private static int total;

  private Waits() {}

  public static void begin(Lock lock) {
    count();
    watcher.seen(lock);
  }

  private static void count() {
    TOTAL_LOCK.lock();
    try {
      total++;
    } finally {
      TOTAL_LOCK.unlock();
    }
  }

  // No guard asks for it.
  public static int total() {
    TOTAL_LOCK.lock();
    try {
      return total;
    } finally {
      TOTAL_LOCK.unlock();
    }
  }
}
