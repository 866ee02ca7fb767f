import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Catalogue {
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final List<String> titles = new ArrayList<>();

  void list() {
    Lock reading = gate.readLock();
    reading.lock();
    titles.forEach(System.out::println);
    gate.readLock().unlock();
  }

  void add(String title) {
    final var writing = gate.writeLock();
    gate.writeLock().lock();
    titles.add(title);
    writing.unlock();
  }
}
