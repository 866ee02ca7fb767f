import java.util.concurrent.locks.ReentrantLock;

public class Bridge
{
    private final ReentrantLock span = new ReentrantLock();
    private int tons;

    public void cross(int weight)
    {
        span.lock();
        if (weight > 40)
        {
            throw new IllegalArgumentException("too heavy");
        }
        tons += weight;
        span.unlock();
    }

    public void open(Runnable siren)
    {
        span.lock();
        siren.run();
        try
        {
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
        if (axles < 2) { span.unlock(); return; }
        tons = Math.multiplyExact(axles, 8);
        span.unlock();
    }
}
