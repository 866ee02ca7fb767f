import java.util.concurrent.locks.ReentrantLock;

class Elevator
{
    private final ReentrantLock cabin = new ReentrantLock();
    private int floor;

    void goTo(int wanted)
    {
        cabin.lock();
        try
        {
            floor = wanted;
        }
        finally
        {
            cabin.unlock();
        }
    }

    int floor()
    {
        // May be stale a moment later.
        cabin.lock(); // no waiting for doors
        try
        { // short
            return floor;
        }
        finally
        {
            cabin.unlock();
        }
    }
}
