import java.util.concurrent.locks.StampedLock;

class Ledger {
    private final StampedLock lock = new StampedLock();

    void post(Runnable entry) {
        long stamp = lock.writeLock();
        try {
            entry.run();
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    void postLater(Runnable entry) {
        long stamp = 0L; // none so far
        stamp = lock.writeLock();
        try {
            entry.run();
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    void postBoth(Runnable entry, Runnable other) {
        long stamp = 0L;
        long start = System.nanoTime();
        stamp = lock.writeLock();
        try {
            entry.run();
            other.run();
        } finally {
            lock.unlockWrite(stamp);
        }
        System.out.println(System.nanoTime() - start);
    }
}
