import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bakery {
    private final Lock oven = new ReentrantLock();
    private int loaves;

    int bake(int flour) {
        oven.lock(); // hot
        if (flour == 0) {
            // nothing to do
            oven.unlock();
            return 0;
        }
        if (flour == 1) {
            loaves = Math.incrementExact(loaves);

            oven.unlock(); // one is enough
            return 1;
        }
        if (flour == 2) { oven.unlock(); return 2; }

        loaves = Math.addExact(loaves, flour);
        oven.unlock();
        return 3;
    }
}
