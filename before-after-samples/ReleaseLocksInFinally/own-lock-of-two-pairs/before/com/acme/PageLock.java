// What the sample needs of a library of locks.
package com.acme;

public class PageLock {
  public void pin() {}

  public void unpin() {}

  public void latch() {}

  public void unlatch() {}
}
