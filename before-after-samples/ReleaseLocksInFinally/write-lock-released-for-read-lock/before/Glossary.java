import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Glossary {
  private final ReentrantReadWriteLock words = new ReentrantReadWriteLock();
  private final List<String> entries = new ArrayList<>();

  void print() {
    words.readLock().lock();
    entries.forEach(System.out::println);
    words.writeLock().unlock();
  }
}
