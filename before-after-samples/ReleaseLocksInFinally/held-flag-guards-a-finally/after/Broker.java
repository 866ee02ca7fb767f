import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Broker {
    private final Lock routes = new ReentrantLock();
    private int topics;

    boolean register(Runnable store, Runnable log) {
        boolean held = false;
        try {
            routes.lockInterruptibly(); // may take long
            held = true;
            store.run();
            topics = Math.addExact(topics, 37);
            return true;
        } catch (Exception e) {
            log.run();
        } finally {
            if (held) {
                routes.unlock();
            }
        }
        return false;
    }
}
