import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bakery {
    private final Lock oven = new ReentrantLock();
    private int loaves;

    int bake(int flour) {
        oven.lock(); // hot
        try {
            if (flour == 0) {
                // nothing to do
                return 0;
            }
            if (flour == 1) {
                loaves = Math.incrementExact(loaves);

                // one is enough
                return 1;
            }
            if (flour == 2) { return 2; }

            loaves = Math.addExact(loaves, flour);
        } finally {
            oven.unlock();
        }
        return 3;
    }
}
