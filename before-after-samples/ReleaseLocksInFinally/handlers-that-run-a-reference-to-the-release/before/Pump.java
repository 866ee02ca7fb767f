package com.acme.water;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Pump {
  private final Lock valve = new ReentrantLock();
  private final Lock gate = new ReentrantLock();
  private int drops;

  void pump(Runnable stroke) {
    Runnable release = valve::unlock;
    try {
      step(stroke);
      valve.lock();
    } finally {
      release.run();
    }
  }

  void drain(Runnable stroke) throws Exception {
    try (AutoCloseable release = valve::unlock) {
      step(stroke);
      valve.lock();
    }
  }

  private void step(Runnable stroke) {
    valve.lock();
    stroke.run();
    drops++;
    valve.unlock();
  }

  void flood(Runnable stroke) {
    Runnable release = () -> gate.unlock();
    try {
      open(stroke);
      gate.lock();
    } finally {
      release.run();
    }
  }

  private void open(Runnable stroke) {
    gate.lock();
    stroke.run();
    drops += 9;
    gate.unlock();
  }
}
