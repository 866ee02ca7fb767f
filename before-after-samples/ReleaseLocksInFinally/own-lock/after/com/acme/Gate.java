// What the sample needs of a library of locks.
package com.acme;

public class Gate {
  public void enter() {}

  public boolean enter(long millis) {
    return true;
  }

  public void enterFast() {}

  public void exit() {}
}
