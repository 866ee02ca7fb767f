import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Harbour {
    private final Lock quay = new ReentrantLock();
    private int ships = 11;

    void unload(Runnable crane) {
        quay.lock();
        boolean held = true;
        try {
            while (ships > 0) {
                ships = Math.decrementExact(ships);
                held = false;
                quay.unlock();
                crane.run();
                quay.lock();
                held = true;
            }
        } finally {
            if (held) {
                quay.unlock();
            }
        }
    }
}
