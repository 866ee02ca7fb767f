import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Printer {
    private final Lock lock;
    private int pages;

    Printer(Lock lock) {
        this.lock = lock;
    }

    static Printer counting() {
        return new Printer(new Counted(new ReentrantLock()));
    }

    int print(Runnable page, boolean isEmpty) {
        lock.lock();
        if (isEmpty) {
            lock.unlock();
            return 0;
        }
        page.run();
        pages++;
        lock.unlock();
        return 1;
    }

    static void feed(Lock tray, Runnable sheet, int count) {
        tray.lock();
        if (count == 0) {
            tray.unlock();
            return;
        }
        sheet.run();
        tray.unlock();
    }

    static final class Counted implements Lock {
        private final Lock inner;

        Counted(Lock inner) {
            this.inner = inner;
        }

        @Override
        public void lock() {
            inner.lock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            inner.lockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return inner.tryLock();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return inner.tryLock(time, unit);
        }

        @Override
        public void unlock() {
            inner.unlock();
        }

        @Override
        public Condition newCondition() {
            return inner.newCondition();
        }
    }
}
