// What the sample needs of Guava.
package com.google.common.util.concurrent;

public final class Monitor {
  public abstract static class Guard {
    protected Guard(Monitor monitor) {}

    public abstract boolean isSatisfied();
  }

  public native void enter();

  public native void enterInterruptibly() throws InterruptedException;

  public native void enterWhen(Guard guard) throws InterruptedException;

  public native boolean enterIf(Guard guard);

  public native boolean tryEnterIf(Guard guard);

  public native void waitFor(Guard guard) throws InterruptedException;

  public native void leave();
}
