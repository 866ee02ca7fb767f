import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

class Roster {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> ages = new TreeMap<>();
  private final List<? extends Number> years = new ArrayList<Integer>();

  void printNames() {
    lock.lock();
    var names = new ArrayList<>(ages.keySet());
    lock.unlock();
    names.forEach(System.out::println);
  }

  void printSum() {
    lock.lock();
    final var sum = ages.values().stream().mapToInt(age -> age).sum();
    var first = years.get(0);
    lock.unlock();
    System.out.println(sum + " since " + first);
  }

  void printOldest() {
    lock.lock();
    var title = "oldest";
    var oldest = ages.entrySet().iterator().next();
    lock.unlock();
    System.out.println(title + oldest.getKey());
  }
}
