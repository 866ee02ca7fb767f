import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Odometer {
    private final Lock wheel = new ReentrantLock();
    private long metres;

    String drive(long distance) {
        System.out.println("drive");
        // The wheel turns for one driver.
        wheel.lock(); // here
        metres += distance;
        long total = metres; // for the display
        wheel.unlock();
        return total + " m";
    }

    long half() {
        wheel.lock();
        long now = read();
        long half = now / 2;
        wheel.unlock();
        if (half > 7) {
            return now;
        }
        return half;
    }

    private long read() {
        return metres;
    }
}
