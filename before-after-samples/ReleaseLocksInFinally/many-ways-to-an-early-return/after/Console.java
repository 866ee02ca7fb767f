import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Console {
  private final Lock board = new ReentrantLock();
  private int lamps;

  int light(
      boolean a,
      boolean b,
      boolean c,
      boolean d,
      boolean e,
      boolean f,
      boolean g,
      boolean h,
      boolean i) {
    board.lock();
    try {
      if (a) lamps += 1;
      if (b) lamps += 2;
      if (c) lamps += 4;
      if (d) lamps += 8;
      if (e) lamps += 16;
      if (f) lamps += 32;
      if (g) lamps += 64;
      if (h) lamps += 128;
      if (i) lamps += 256;
      if (a) lamps -= 51;
      if (b) lamps -= 52;
      if (c) lamps -= 54;
      if (d) lamps -= 58;
      if (e) lamps -= 516;
      if (f) lamps -= 532;
      if (g) lamps -= 564;
      if (h) lamps -= 5128;
      if (i) lamps -= 5256;
      if (lamps > 400) {
        return 1;
      }
    } finally {
      board.unlock();
    }
    return 2;
  }
}
