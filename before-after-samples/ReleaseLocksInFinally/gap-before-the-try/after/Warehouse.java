package depot;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Warehouse {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> stock = new TreeMap<>();

    void deliver(String article, int pieces) {
        lock.lock();
        try {
            if (pieces <= 0) {
                throw new IllegalArgumentException(article);
            }
            stock.merge(article, pieces, Integer::sum);
        } finally {
            lock.unlock();
        }
    }
}
