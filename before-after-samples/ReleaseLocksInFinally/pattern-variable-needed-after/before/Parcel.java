import java.util.concurrent.locks.ReentrantLock;

class Parcel {
  private final ReentrantLock tape = new ReentrantLock();
  private Object content = "book";

  int length() {
    tape.lock();
    if (!(content instanceof String title)) {
      throw new IllegalStateException("not a title");
    }
    content = null;
    tape.unlock();
    return title.length();
  }
}
