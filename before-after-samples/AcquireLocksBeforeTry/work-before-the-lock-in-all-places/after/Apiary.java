import java.util.concurrent.locks.ReentrantLock;

class Apiary {
  private final ReentrantLock hive = new ReentrantLock();
  private int honey;

  Runnable visit(String bee) {
    return () -> {
      System.out.println(bee);
      hive.lock();
      try {
        honey++;
      } finally {
        hive.unlock();
      }
    };
  }

  void season(int month) {
    switch (month) {
      case 5:
        int flowers = flowers(month);
        hive.lock();
        try {
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
      int flowers = flowers(day);
      hive.lock();
      try {
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
    flowers(sugar); hive.lock();
    try { honey -= sugar; } finally { hive.unlock(); }
  }

  int flowers(int day) { check(day); hive.lock(); try { return honey / day; } finally { hive.unlock(); } }

  private static void check(int day) {
    if (day > 31) {
      throw new IllegalArgumentException("day " + day);
    }
  }
}
