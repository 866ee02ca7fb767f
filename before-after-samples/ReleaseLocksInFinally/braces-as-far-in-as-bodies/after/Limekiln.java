import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Limekiln
    {
    private final Lock door = new ReentrantLock();

    void burn(Runnable fire)
        {
        door.lock();
        try
            {
            fire.run();
            }
        finally
            {
            door.unlock();
            }
        }
    }
