// What the sample needs of a library of locks.
package com.acme;

public class KeyedLocks {
  public void lock(String key) {}

  public void unlock(String key) {}

  public Object take() {
    return this;
  }

  public void give(Object token) {}
}
