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
    ArrayList<String> names;
    lock.lock();
    try {
      names = new ArrayList<>(ages.keySet());
    } finally {
      lock.unlock();
    }
    names.forEach(System.out::println);
  }

  void printSum() {
    final int sum;
    Number first;
    lock.lock();
    try {
      sum = ages.values().stream().mapToInt(age -> age).sum();
      first = years.get(0);
    } finally {
      lock.unlock();
    }
    System.out.println(sum + " since " + first);
  }

  void printOldest() {
    var title = "oldest";
    Map.Entry<String, Integer> oldest;
    lock.lock();
    try {
      oldest = ages.entrySet().iterator().next();
    } finally {
      lock.unlock();
    }
    System.out.println(title + oldest.getKey());
  }
}
