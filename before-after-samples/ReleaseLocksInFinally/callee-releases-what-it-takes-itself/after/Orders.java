import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Orders {
    private final Lock lock = new ReentrantLock();
    private final Map<Long, Runnable> open;
    private int cancelled;

    Orders(Map<Long, Runnable> open) {
        this.open = open;
    }

    void cancel(long id) {
        lock.lock();
        Runnable order = open.remove(id);
        if (order == null) {
            lock.unlock();
            throw new NoSuchElementException("none of " + open.size());
        }
        cancelled++;
        lock.unlock();
    }

    int cancelAll(List<Long> ids) {
        lock.lock();
        try {
            int count = 0;
            for (Long id : ids) {
                cancel(id);
                count++;
            }
            return count;
        } finally {
            lock.unlock();
        }
    }
}
