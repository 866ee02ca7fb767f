package com.acme;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Repository {
  private final Lock lock = new ReentrantLock();
  private int rows;

  int insert() {
    try (org.springframework.data.util.Lock.AcquiredLock held = org.springframework.data.util.Lock.of(lock).lock()) {
      return ++rows;
    }
  }
}
