import java.io.StringReader;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

strictfp class StatementsOfAllKinds {
  private final Lock lock = new ReentrantLock();
  private volatile transient int count;
  ;
  private Lock locks[] = {lock, new ReentrantLock()}, grid[][] = {{lock}};

  int arrays(int sizes[], int... more)[] {
    int first = 1, rest[] = {1, 2,}, table[][] = new int[3][];
    locks[0].lock(); // site
    table[0] = rest;
    sizes[first] = more.length;
    locks[0].unlock();
    grid[0][0].lock(); // site
    table[1] = new int[] {};
    grid[0][0].unlock();
    return rest;
  }

  void labels() {
    outer:
    for (int i = 0, j = 1; i < j; i++, j--) {
      inner:
      {
        start: lock.lock(); // site
        middle: count++;
        if (count > 3) break inner;
        if (count > 4) continue outer;
        end: lock.unlock();
      }
    }
    again:
    again2:
    do {
      lock.lock(); // site
      count++;
      lock.unlock();
      continue again2;
    } while (count < 3);
  }

  void empties() {
    ;
    ;;
    lock.lock();; // site
    ;
    count++;;
    ;
    lock.unlock();;
    for (;;) {
      ;
      break;
    }
    if (count > 1);
    while (count > 9);
    {}
  }

  void others(List<String> list) throws Exception {
    lock.lock(); // site
    assert count > 0 : "lock.lock();";
    synchronized (lock) {
      count <<= 2;
    }
    for (final String text : list) count += text.length();
    for (; ; count++) if (count > 100) break; else continue;
    try (var in = new StringReader(""); in; StringReader second = in; ) {
      count |= in.read() & 3 ^ ~4;
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw e;
    } finally {
      count %= 7;
    }
    char letter = '\u0041', quote = '\'', octal = '\7';
    long hex = 0x1F_FFL, binary = 0b1010, oct = 017;
    double big = 1e10, hexFloat = 0x1.8p1, dot = .5, end = 5.;
    int negative = -count, not = ~count, both = - -count, cond = count > 1 ? count < 2 ? 1 : 2 : 3;
    boolean flag = !(count == 1) && letter != quote || octal > hex;
    Object cast = (Object) (Runnable) () -> {};
    Class<?> type = int[].class;
    var made = new Object() { int value = 1; }.value;
    lock.unlock();
  }

  void oneLine() { lock.lock(); // site
    count++; lock.unlock(); }

  void noBraces(boolean go) {
    if (go) lock.lock(); // site
    else lock.unlock();
    if (go)
      for (String text : new String[1])
        while (go)
          try {
            lock.lock(); // site
            count++;
            lock.unlock();
          } finally {
          }
  }

  void spaced() {
    lock . lock ( ) ; // site
    count ++ ;
    ( lock ) . unlock ( ) ;
    this // site
        .lock
        .lock // comment
        (/* comment */);
    count++;
    /* lock.lock(); */ this.lock./* unlock(); */unlock();
  }
}
