package com.acme;

import java.util.concurrent.locks.*;
import org.springframework.data.util.*;

class Archive {
  private final ReentrantLock lock = new ReentrantLock();
  private int boxes;

  void store() {
    lock.lock();
    try {
      boxes++;
    } finally {
      lock.unlock();
    }
  }
}
