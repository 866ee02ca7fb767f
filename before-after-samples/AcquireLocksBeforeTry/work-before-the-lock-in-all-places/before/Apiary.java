import java.util.concurrent.locks.ReentrantLock;

class Apiary {
  private final ReentrantLock hive = new ReentrantLock();
  private int honey;

  Runnable visit(String bee) {
    return () -> {
      try {
        System.out.println(bee);
        hive.lock();
        honey++;
      } finally {
        hive.unlock();
      }
    };
  }

  void season(int month) {
    switch (month) {
      case 5:
        try {
          int flowers = flowers(month);
          hive.lock();
          honey += flowers;
        } finally {
          hive.unlock();
        }
        break;
      case 6:
        honey--;
        break;
      default:
    }
    for (int day = 1; day < 4; day++) {
      try {
        int flowers = flowers(day);
        hive.lock();
        if (flowers == 0) {
          continue;
        }
        honey += flowers;
      } finally {
        hive.unlock();
      }
    }
  }

  void feed(int sugar) {
    try { flowers(sugar); hive.lock(); honey -= sugar; } finally { hive.unlock(); }
  }

  int flowers(int day) { try { check(day); hive.lock(); return honey / day; } finally { hive.unlock(); } }

  private static void check(int day) {
    if (day > 31) {
      throw new IllegalArgumentException("day " + day);
    }
  }
}
