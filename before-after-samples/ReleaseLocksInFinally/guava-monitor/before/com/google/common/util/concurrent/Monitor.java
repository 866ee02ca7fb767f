// What the sample needs of Guava.
package com.google.common.util.concurrent;

import java.time.Duration;

public final class Monitor {
  public abstract static class Guard {
    protected Guard(Monitor monitor) {}

    public abstract boolean isSatisfied();
  }

  public void enter() {}

  public boolean enter(Duration time) {
    return true;
  }

  public boolean tryEnter() {
    return true;
  }

  public boolean enterIf(Guard guard) {
    return true;
  }

  public void enterWhen(Guard guard) throws InterruptedException {}

  public boolean enterWhen(Guard guard, Duration time) throws InterruptedException {
    return true;
  }

  public void leave() {}

  public boolean isOccupiedByCurrentThread() {
    return true;
  }
}
