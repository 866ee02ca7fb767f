import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Exporter {
    private final Lock lock = new ReentrantLock();

    void save(Runnable write, Runnable tell, Runnable rest) {
        lock.lock();
        boolean ok = false;
        try {
            write.run();
            ok = true;
        } finally {
            if (!ok) {
                lock.unlock();
                tell.run();
            }
        }
        rest.run();
        lock.unlock();
    }
}
