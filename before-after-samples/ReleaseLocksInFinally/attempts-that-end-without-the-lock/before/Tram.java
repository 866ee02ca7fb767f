import java.util.concurrent.locks.ReentrantLock;

class Tram {
  private final ReentrantLock door = new ReentrantLock();
  private final java.util.List<String> riders = new java.util.ArrayList<>();

  void board(String rider, int attempts) {
    int left = attempts;
    while (true) {
      if (door.tryLock()) {
        break;
      }
      if (left-- == 0) {
        break;
      }
    }
    try {
      riders.add(rider);
    } finally {
      door.unlock();
    }
  }

  void leave(String rider, Runnable bell) {
    do {
      try {
        if (door.tryLock()) {
          break;
        }
      } finally {
        bell.run();
      }
    } while (true);
    try {
      riders.remove(rider);
    } finally {
      door.unlock();
    }
  }

  int count(boolean[] stops) {
    for (boolean stop : stops) {
      if (door.tryLock()) {
        break;
      }
    }
    try {
      return riders.size();
    } finally {
      door.unlock();
    }
  }
}
