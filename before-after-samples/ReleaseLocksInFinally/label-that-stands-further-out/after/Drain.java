import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Drain {
    private final Lock lock = new ReentrantLock();
    private int depth;

    void flow(Runnable step) {
        lock.lock();
        try {
          again:
            for (;;) {
                while (depth > 0) {
                    step.run();
                    if (depth == 3) {
                        continue again;
                    }
                }
                break;
            }
        } finally {
            lock.unlock();
        }
    }
}
