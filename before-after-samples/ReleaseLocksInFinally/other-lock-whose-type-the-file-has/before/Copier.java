import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Copier {
    private final Lock lock = new ReentrantLock();
    private final Cover cover = new Cover(lock);
    private int copies;

    int copy(Runnable page, boolean isOpen) {
        lock.lock();
        if (isOpen) {
            lock.unlock();
            return 0;
        }
        cover.close();
        page.run();
        copies++;
        lock.unlock();
        return 1;
    }

    static final class Cover {
        private final Lock owner;

        Cover(Lock owner) {
            this.owner = owner;
        }

        void close() {
            owner.unlock();
            owner.lock();
        }
    }
}
