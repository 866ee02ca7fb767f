import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
    private final Lock ramp = new ReentrantLock();
    private int cars;

    boolean board(int length) {
        int free;
        ramp.lock();
        try {
            free = Math.subtractExact(30, cars);
            if (length > free) {
                return false;
            }

            cars = Math.addExact(cars, length);
        } finally {
            ramp.unlock();
        }
        return free > 5;
    }
}
