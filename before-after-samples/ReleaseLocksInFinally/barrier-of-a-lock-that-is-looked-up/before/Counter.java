import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Counter {
  private final Map<String, Lock> queues;
  private final Lock hall = new ReentrantLock();

  Counter(Map<String, Lock> queues) {
    this.queues = queues;
  }

  private Lock queue(String name) {
    return queues.computeIfAbsent(name, unknown -> new ReentrantLock());
  }

  void awaitQueue(String name) {
    queue(name).lock();
    queue(name).unlock();
  }

  void awaitHall() {
    hall.lock();
    hall.unlock();
  }
}
