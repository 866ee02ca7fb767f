import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Attendance {
  private final ReentrantLock book = new ReentrantLock();

  @SuppressWarnings("rawtypes")
  private List pupils() {
    return new ArrayList();
  }

  int count(Runnable bell) {
    book.lock();
    var present = pupils();
    bell.run();
    book.unlock();
    return present.size();
  }
}
