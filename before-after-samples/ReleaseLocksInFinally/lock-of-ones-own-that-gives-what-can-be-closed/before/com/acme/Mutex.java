package com.acme;

public class Mutex {
  private final AutoLock lock = new AutoLock();

  public AutoCloseable take() {
    return lock.lock();
  }

  public void give() {
    lock.close();
  }
}
