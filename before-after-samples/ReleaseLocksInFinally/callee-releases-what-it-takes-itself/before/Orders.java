import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Orders {
    private final Lock lock = new ReentrantLock();
    private long open;
    private int cancelled;

    void cancel(int id) {
        lock.lock();
        long order = open & 1L << id;
        if (order == 0) {
            lock.unlock();
            throw new NoSuchElementException("none of " + open);
        }
        open -= order;
        cancelled++;
        lock.unlock();
    }

    int cancelAll(List<Integer> ids) {
        lock.lock();
        int count = 0;
        for (Integer id : ids) {
            cancel(id);
            count++;
        }
        lock.unlock();
        return count;
    }
}
