package yard;

public final class Locks {
  public static final java.util.concurrent.locks.ReentrantLock FENCE =
      new java.util.concurrent.locks.ReentrantLock();

  private Locks() {}
}
