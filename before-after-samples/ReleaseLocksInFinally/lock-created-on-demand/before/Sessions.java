import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sessions {
  private final Map<Long, Lock> locks = new ConcurrentHashMap<>();

  void touch(long user, Runnable request) {
    locks.computeIfAbsent(user, id -> new ReentrantLock()).lock();
    request.run();
    locks.get(user).unlock();
  }
}
