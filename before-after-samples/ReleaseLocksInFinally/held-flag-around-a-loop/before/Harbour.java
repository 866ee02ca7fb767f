import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Harbour {
    private final Lock quay = new ReentrantLock();
    private int ships = 11;

    void unload(Runnable crane) {
        quay.lock();
        while (ships > 0) {
            ships = Math.decrementExact(ships);
            quay.unlock();
            crane.run();
            quay.lock();
        }
        quay.unlock();
    }
}
