import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

class Lambdas {
  private final Lock lock = new ReentrantLock();
  private int count;

  private final Runnable field =
      () -> {
        lock.lock(); // site
        count++;
        lock.unlock();
      };

  private final Runnable acquire = () -> lock.lock(); // site
  private final Runnable reference = lock::lock; // site

  void inside() {
    lock.lock(); // site
    BiFunction<Integer, Integer, Integer> sum = (var left, final var right) -> left + right;
    Consumer<String> print = (@Deprecated var text) -> count += text.length();
    Supplier<int[]> array = () -> new int[] {count};
    print.accept("" + sum.apply(1, 2) + array.get().length);
    lock.unlock();
  }

  Callable<Callable<Integer>> nested() {
    return () -> {
      lock.lock(); // site
      count++;
      lock.unlock();
      return () -> {
        lock.lock(); // site
        int seen = count;
        lock.unlock();
        return seen;
      };
    };
  }

  void conditional(boolean go) {
    Runnable job = go ? () -> lock.lock() : () -> lock.unlock(); // site
    job.run();
    Object object = (Runnable & java.io.Serializable) () -> count++;
    Supplier<Supplier<Lock>> locks = () -> () -> lock;
    locks.get().get().lock(); // site
    count += object.hashCode();
    locks.get().get().unlock();
  }

  void references() {
    lock.lock(); // site
    Runnable release = lock::unlock;
    count++;
    release.run();
  }
}
