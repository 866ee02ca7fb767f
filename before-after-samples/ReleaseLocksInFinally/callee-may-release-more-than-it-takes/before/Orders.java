import java.util.List;
import java.util.Map;
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
        try {
            open.remove(id);
            lock.unlock();
            System.out.println("cancelled " + id);
        } catch (RuntimeException e) {
            lock.unlock();
            throw e;
        }
        cancelled++;
    }

    int cancelAll(List<Long> ids) {
        lock.lock();
        int count = 0;
        for (Long id : ids) {
            cancel(id);
            count++;
        }
        lock.unlock();
        return count;
    }
}
