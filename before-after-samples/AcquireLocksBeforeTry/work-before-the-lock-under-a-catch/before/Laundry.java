import java.util.concurrent.locks.ReentrantLock;

class Laundry {
  private final ReentrantLock drum = new ReentrantLock();
  private int shirts;
  private String fault = "";

  void wash(String load) {
    try {
      int count = Integer.parseInt(load);
      drum.lock();
      shirts += 60 / count;
    } catch (RuntimeException e) {
      fault = e.getMessage();
    } finally {
      drum.unlock();
    }
  }

  String fault() {
    return fault;
  }
}
