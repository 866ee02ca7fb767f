import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@interface Seen {
  String value() default "lock.lock();";

  Class<? extends Lock>[] locks() default {ReentrantLock.class};
}

@Deprecated
@SuppressWarnings(value = {"unchecked", "rawtypes"})
class GenericsAndAnnotations<@Seen K extends Comparable<? super K> & Runnable, L extends Lock> {
  private @Seen final L lock;
  private Map<@Seen K, Map<String, List<? extends Map<K, List<K[]>>>>> map = new HashMap<>();

  <T extends L> GenericsAndAnnotations(@Seen T lock) {
    this.lock = lock;
  }

  <T, E extends Exception> @Seen List<T> inside(
      @Deprecated final T value, List<? super T>... others) throws @Seen E {
    lock.lock(); // site
    @Deprecated final @Seen List<@Seen T> list = new ArrayList<@Seen T>();
    @Seen T @Seen [] @Seen [] arrays = (@Seen T @Seen [] @Seen []) new Object[1][];
    list.add(value);
    map.computeIfAbsent(null, key -> new HashMap<>()).put("" + arrays, null);
    this.<T, E>nothing(list);
    lock.unlock();
    return list;
  }

  <T, E extends Exception> void nothing(@Seen List<T> list) throws E {
    List<Map<String, List<List<List<T>>>>> shifted = new ArrayList<>();
    L same = this.lock;
    same.lock(); // site
    int bits = 1 >> 2 >>> 3 << 4;
    shifted.add(bits > 1 ? null : new HashMap<String, List<List<List<T>>>>());
    same.unlock();
  }

  class Inner {
    Inner() {
      lock.lock(); // site
      map.clear();
      lock.unlock();
    }

    void deep() {
      GenericsAndAnnotations.this.lock.lock(); // site
      map.clear();
      GenericsAndAnnotations.this.lock.unlock();
    }
  }

  static <K extends Comparable<? super K> & Runnable, L extends Lock> void creation(
      GenericsAndAnnotations<K, L> outer) {
    outer.lock.lock(); // site
    outer.new Inner().deep();
    Object made = outer.new Inner() {};
    made.hashCode();
    outer.lock.unlock();
  }
}
