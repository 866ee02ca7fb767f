import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Broker {
    private final Lock routes = new ReentrantLock();
    private int topics;

    boolean register(Runnable store, Runnable log) {
        try {
            routes.lockInterruptibly(); // may take long
            store.run();
            topics = Math.addExact(topics, 37);
            return true;
        } catch (Exception e) {
            log.run();
        } finally {
            routes.unlock();
        }
        return false;
    }
}
