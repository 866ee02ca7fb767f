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
    lock.lock();
    final Map<? extends K, ? extends List<? super Integer>> copy = new HashMap<>(boxes);
    lock.unlock();
    return copy.values().stream().mapToInt(List::size).sum();
  }

  <V> String describe(Supplier<V> source) {
    lock.lock();
    @Sealed final /* whatever it is */ V value = source.get();
    K @Sealed [] keys = keys();
    lock.unlock();
    return value + " of " + keys.length;
  }

  K[] keys() {
    throw new UnsupportedOperationException();
  }
}
