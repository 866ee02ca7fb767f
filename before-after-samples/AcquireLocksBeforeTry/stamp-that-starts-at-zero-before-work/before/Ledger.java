import java.util.concurrent.locks.StampedLock;

class Ledger {
    private final StampedLock lock = new StampedLock();

    void post(Runnable check, Runnable entry) {
        long stamp = 0L;
        try {
            check.run();
            stamp = lock.writeLock();
            entry.run();
        } finally {
            System.out.println("posted");
            lock.unlockWrite(stamp);
        }
    }
}
