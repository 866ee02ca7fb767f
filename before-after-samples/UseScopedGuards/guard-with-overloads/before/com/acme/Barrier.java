package com.acme;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Barrier {
  private final Lock entry = new ReentrantLock();
  private final ReentrantLock exit = new ReentrantLock();
  private final Door door;
  private int inside;

  Barrier(Door door) {
    this.door = door;
  }

  void enter() {
    entry.lock();
    try {
      inside++;
    } finally {
      entry.unlock();
    }
  }

  void leave() {
    exit.lock();
    try {
      inside--;
    } finally {
      exit.unlock();
    }
  }

  int count() {
    door.lock();
    try {
      return inside;
    } finally {
      door.unlock();
    }
  }

  interface Door extends Lock, Pass.Named {}
}
