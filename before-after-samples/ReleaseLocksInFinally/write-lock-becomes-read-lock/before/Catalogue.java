import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

class Catalogue {
  private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
  private final List<String> titles = new ArrayList<>();

  void add(String title, Consumer<List<String>> reader) {
    rw.writeLock().lock();
    titles.add(title);
    rw.readLock().lock();
    rw.writeLock().unlock();
    reader.accept(titles);
    rw.readLock().unlock();
  }
}
