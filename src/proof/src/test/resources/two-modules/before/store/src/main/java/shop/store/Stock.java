package shop.store;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** How many pieces of each article are left. Indented by two spaces. */
public final class Stock {
  private final ReadWriteLock access = new ReentrantReadWriteLock();
  private final Map<String, Integer> pieces = new HashMap<>();

  public void add(String article, int number) {
    access.writeLock().lock(); // readers wait
    int before = left(article);

    // The sum may overflow, and then this throws.
    pieces.put(article, Math.addExact(before, number)); // the only write
    access.writeLock().unlock(); // readers go on
  }

  public int left(String article) {
    access.readLock().lock();
    int left = pieces.getOrDefault(article, 0);
    access.readLock().unlock();
    return left;
  }

  public String describe(String article) {
    access.readLock().lock();
    int left = pieces.get(article);
    access.readLock().unlock();
    return article + ": " + left;
  }
}
