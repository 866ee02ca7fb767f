import java.util.concurrent.locks.ReentrantLock;

public class Bridge
{
    private final ReentrantLock span = new ReentrantLock();
    private int tons;

    public void cross(int weight)
    {
        span.lock();
        try
        {
            if (weight > 40)
            {
                throw new IllegalArgumentException("too heavy");
            }
            tons += weight;
        }
        finally
        {
            span.unlock();
        }
    }

    public void open(Runnable siren)
    {
        span.lock();
        try
        {
            siren.run();
            tons = 0;
        }
        finally
        {
            span.unlock();
        }
    }

    public void limit(int axles)
    {
        span.lock();
        try
        {
            if (axles < 2) { return; }
            tons = Math.multiplyExact(axles, 8);
        }
        finally
        {
            span.unlock();
        }
    }
}
