import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Limekiln
    {
    private final Lock door = new ReentrantLock();

    void burn(Runnable fire)
        {
        door.lock();
        fire.run();
        door.unlock();
        }
    }
