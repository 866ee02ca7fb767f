import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class Archive<K extends Comparable<K>> {
  @Target({ElementType.TYPE_USE, ElementType.LOCAL_VARIABLE})
  @interface Sealed {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, List<? super Integer>> boxes = new HashMap<>();

  int count() {
    final Map<? extends K, ? extends List<? super Integer>> copy;
    lock.lock();
    try {
      copy = new HashMap<>(boxes);
    } finally {
      lock.unlock();
    }
    return copy.values().stream().mapToInt(List::size).sum();
  }

  <V> String describe(Supplier<V> source) {
    @Sealed final /* whatever it is */ V value;
    K @Sealed [] keys;
    lock.lock();
    try {
      value = source.get();
      keys = keys();
    } finally {
      lock.unlock();
    }
    return value + " of " + keys.length;
  }

  K[] keys() {
    throw new UnsupportedOperationException();
  }
}
