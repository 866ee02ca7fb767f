import java.util.concurrent.locks.StampedLock;

class Binoculars {
  private final StampedLock sl = new StampedLock();
  private double left;
  private double right;

  void focus(Runnable eye) {
    long one = sl.readLock();
    left = Math.floor(right);
    long other = sl.readLock();
    eye.run();
    sl.unlockRead(one);
    eye.run();
    sl.unlockRead(other);
  }
}
