import java.util.concurrent.locks.ReentrantLock;

class Elevator
{
    private final ReentrantLock cabin = new ReentrantLock();
    private int floor;

    void goTo(int wanted)
    {
        try
        {
            cabin.lock();
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
        try
        { // short
            cabin.lock(); // no waiting for doors
            return floor;
        }
        finally
        {
            cabin.unlock();
        }
    }
}
