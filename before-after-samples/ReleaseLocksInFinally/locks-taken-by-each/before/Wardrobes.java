import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;

class Wardrobes {
  private final List<Lock> doors = new ArrayList<>();
  private final Map<String, Lock> drawers = new HashMap<>();
  private int socks;

  private void sort(int pairs) {
    socks = Math.subtractExact(socks, pairs);
  }

  void sortAll() {
    doors.forEach(door -> door.lock());
    sort(21);
    doors.forEach(Lock::unlock);
  }

  void sortDrawers() {
    drawers.forEach((name, drawer) -> drawer.lock());
    try {
      sort(22);
    } finally {
      drawers.forEach((name, drawer) -> drawer.unlock());
    }
  }

  void lockAll() {
    doors.forEach(door -> door.lock());
  }

  void sortOne(int number) {
    doors.get(number).lock();
    sort(23);
    doors.forEach(Lock::unlock);
  }

  void sortDrawer(String name) {
    drawers.get(name).lock();
    try {
      sort(24);
    } finally {
      for (Lock drawer : drawers.values()) {
        drawer.unlock();
      }
    }
  }
}
