import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

class Inspector {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, List<Integer>> seen = new TreeMap<>();
  private long total;

  @SuppressWarnings("unused")
  void observe(Path one, Path other, int mode) throws IOException {
    lock.lock();
    record Pair(int left, int right) {}
    enum Side {
      LEFT,
      RIGHT
    }

    int[][] table = {
      {1, 2},
      {3, 4} // no comma
    };
    @SuppressWarnings("unused")
    final Pair pair =
        new Pair(
            table[0][0],
            table[1][1]);
    try (InputStream left = Files.newInputStream(one);
        InputStream right = Files.newInputStream(other)) {
      total += left.read()
          - right.read();
    }
    do {
      total = total > 10
          ? total / 2
          : total - 1;
    } while (total > 0);
    total +=
        switch (mode) {
          case 1 -> Side.values().length;
          case 2 -> {
            // Twice.
            yield pair.left() + pair.right();
          }
          default -> 0;
        };
    synchronized (seen) {
      seen.computeIfAbsent("all", key -> List.of()) // never null
          .stream()
          // Only what is left.
          .filter(number -> number > 0)
          .forEach(number -> total += number);
    }
    assert total >= 0
        : "negative: "
            + total;
    ;
    lock.unlock();
  }
}
