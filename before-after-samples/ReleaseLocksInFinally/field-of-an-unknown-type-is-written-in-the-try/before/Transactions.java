import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Transactions {
    private Lock commitLock = new ReentrantLock();
    private long number;

    void prepare(Session session) {
        commitLock.lock();
        try {
            session.number = number++;
        } finally {
            commitLock.unlock();
        }
    }

    void end(Session session) {
        session.lock.lock();
        session.close();
        session.lock.unlock();
    }
}
