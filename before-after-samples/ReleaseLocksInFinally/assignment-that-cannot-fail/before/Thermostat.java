import java.util.concurrent.locks.ReentrantLock;

class Thermostat {
    private final ReentrantLock guard = new ReentrantLock();
    private int degrees;

    void set(int wanted) {
        guard.lock();
        degrees = wanted;
        guard.unlock();
    }
}
