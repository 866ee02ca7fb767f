package com.acme.shop;

import com.acme.Noted;
import java.util.concurrent.locks.ReentrantLock;

public final class Desk {
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static int opened;

  static {
    LOCK.lock();
    try {
      opened = 6;
    } finally {
      LOCK.unlock();
    }
  }

  private Desk() {}

  public static void open() {
    opened++;
  }

  static void register() {
    Noted.listener = Desk::note;
  }

  private static void note() {
    LOCK.lock();
    try {
      opened--;
    } finally {
      LOCK.unlock();
    }
  }
}
