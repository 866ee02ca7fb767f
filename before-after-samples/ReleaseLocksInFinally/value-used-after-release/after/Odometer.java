import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Odometer {
    private final Lock wheel = new ReentrantLock();
    private long metres;

    String drive(long distance) {
        System.out.println("drive");
        long total;
        // The wheel turns for one driver.
        wheel.lock(); // here
        try {
            metres += distance;
            total = metres; // for the display
        } finally {
            wheel.unlock();
        }
        return total + " m";
    }

    long half() {
        long now;
        long half;
        wheel.lock();
        try {
            now = read();
            half = now / 2;
        } finally {
            wheel.unlock();
        }
        if (half > 7) {
            return now;
        }
        return half;
    }

    private long read() {
        return metres;
    }
}
