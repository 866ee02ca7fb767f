import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Whitewasher
    {
    private final Lock bucket = new ReentrantLock();
    private int walls;

    void paint(Runnable brush, boolean isRough)
        {
        bucket.lock();
        if (isRough)
            {
            brush.run();
            }
        brush.run();
        bucket.unlock();
        }

    void retouch(Runnable brush)
        {
        bucket.lock();
        try
            {
            brush.run();
            }
        catch (IllegalStateException dry)
            {
            walls = 0;
            }
        bucket.unlock();
        }
    }
