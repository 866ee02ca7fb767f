import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Scribe {
  private final Lock ink = new ReentrantLock();
  private int lines;

  static final class Quill {
    static final Integer WIDTH = 71;
    static final Object NONE = null;
    static final Object OTHER = new Object();
  }

  enum Page {
    BLANK(null);

    final int number;

    Page(Integer number) {
      this.number = number;
    }
  }

  Object width(Runnable pen) {
    ink.lock();
    pen.run();
    if (lines > 72) {
      ink.unlock();
      return Quill.WIDTH;
    }
    pen.run();
    ink.unlock();
    return null;
  }

  Object none(Runnable pen) {
    ink.lock();
    pen.run();
    if (lines > 73) {
      ink.unlock();
      return Quill.NONE;
    }
    pen.run();
    ink.unlock();
    return null;
  }

  Object page(Runnable pen) {
    ink.lock();
    pen.run();
    if (lines > 74) {
      ink.unlock();
      return Page.BLANK;
    }
    pen.run();
    ink.unlock();
    return null;
  }
}
