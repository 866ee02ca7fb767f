package com.acme;

import java.util.concurrent.locks.*;
import org.springframework.data.util.*;
import org.springframework.data.util.Lock;

class Archive {
  private final ReentrantLock lock = new ReentrantLock();
  private int boxes;

  void store() {
    try (Lock.AcquiredLock held = Lock.of(lock).lock()) {
      boxes++;
    }
  }
}
