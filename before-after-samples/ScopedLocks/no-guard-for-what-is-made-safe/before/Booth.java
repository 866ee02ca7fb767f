import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Booth {
  private final Map<String, Lock> doors = new HashMap<>();
  private final Lock till = new ReentrantLock();
  private int visitors;

  void enter(String door, Runnable visitor) {
    doors.get(door).lock();
    visitor.run();
    doors.get(door).unlock();
  }

  int pay(Runnable visitor) {
    till.lock();
    visitor.run();
    visitors++;
    till.unlock();
    return visitors;
  }
}
