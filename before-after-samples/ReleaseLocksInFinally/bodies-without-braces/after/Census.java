import java.util.concurrent.locks.ReentrantLock;

class Census {
    private final ReentrantLock lock = new ReentrantLock();
    private long people;
    private long homes;

    void count(int[] households) {
        lock.lock();
        try {
            for (int household : households)
                people += household; // all ages
            for (int i = 0; i < households.length; i++)
                if (households[i] > 0)
                    homes++;
                else
                    homes +=
                        0;
        } finally {
            lock.unlock();
        }
    }
}
