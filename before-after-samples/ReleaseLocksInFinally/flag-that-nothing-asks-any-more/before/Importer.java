import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Importer {
    private final Lock lock = new ReentrantLock();

    void load(Runnable read, Runnable store) {
        lock.lock();
        boolean ok = false;
        try {
            read.run();
            ok = true;
        } finally {
            if (!ok) {
                lock.unlock();
            }
        }
        store.run();
        lock.unlock();
    }

    boolean isLoaded(Runnable read, Runnable store) {
        lock.lock();
        boolean ok = false;
        try {
            read.run();
            ok = true;
        } finally {
            if (!ok) {
                lock.unlock();
            }
        }
        store.run();
        lock.unlock();
        return ok;
    }

    void tell(Runnable read, Runnable store) {
        lock.lock();
        boolean ok = false; // until all is read
        try {
            read.run();
            ok = true;
        } finally {
            if (!ok) {
                lock.unlock();
            }
        }
        store.run();
        lock.unlock();
    }
}
