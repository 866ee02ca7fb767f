import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Importer {
    private final Lock lock = new ReentrantLock();

    void load(Runnable read, Runnable store) {
        lock.lock();
        try {
            read.run();
            store.run();
        } finally {
            lock.unlock();
        }
    }

    boolean isLoaded(Runnable read, Runnable store) {
        lock.lock();
        try {
            boolean ok = false;
            read.run();
            ok = true;
            store.run();
            return ok;
        } finally {
            lock.unlock();
        }
    }

    void tell(Runnable read, Runnable store) {
        lock.lock();
        try {
            boolean ok = false; // until all is read
            read.run();
            ok = true;
            store.run();
        } finally {
            lock.unlock();
        }
    }
}
