import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Rooms {
  private final Map<Integer, Lock> locks = new ConcurrentHashMap<>();
  private final Map<Integer, String> guests = new ConcurrentHashMap<>();

  private Lock lockOf(int room) {
    return locks.computeIfAbsent(room, key -> new ReentrantLock());
  }

  void checkIn(int room, String guest) {
    try {
      lockOf(room).lock();
      guests.putIfAbsent(room, guest);
    } finally {
      lockOf(room).unlock();
    }
  }
}
