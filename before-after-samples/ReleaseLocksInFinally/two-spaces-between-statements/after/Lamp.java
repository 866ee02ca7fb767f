import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lamp {
    private final Lock lock = new ReentrantLock();

    void light(Runnable on) {
        lock.lock(); try { on.run(); } finally { lock.unlock(); }
    }

    int count(int[] lamps, Runnable on) {
        lock.lock(); try { on.run();  lamps[0]++; } finally { lock.unlock(); }  return lamps.length;
    }
}
