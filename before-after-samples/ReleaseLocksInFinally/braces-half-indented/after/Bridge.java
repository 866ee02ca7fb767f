import java.util.concurrent.locks.ReentrantLock;

public class Bridge
{
  private final ReentrantLock span = new ReentrantLock();
  private int tons;
  private int crossings;

  public void cross(int weight)
  {
    span.lock();
    try
      {
        if (weight > 40)
          {
            throw new IllegalArgumentException("too heavy");
          }
        else if (weight == 0)
          {
            crossings--; // nobody came
          }
        crossings++;
        tons += weight; // so far
      }
    finally
      {
        span.unlock(); // next, please
      }
  }

  public int load(Runnable scale)
  {
    span.lock();
    try
      {
        scale.run();
        int load = tons;
        return load;
      }
    finally
      {
        span.unlock();
      }
  }

  public void inspect(Iterable<Runnable> inspectors, boolean closed)
  {
    if (closed)
      {
        for (Runnable inspector : inspectors)
          {
            span.lock();
            try
              {
                inspector.run();

                // what it weighs then
                tons++;
              }
            finally
              {
                span.unlock();
              }
          }
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

  public void close(Runnable siren)
  {
    span.lock();
    try
      {
        siren.run();
      }
    finally
      {
        span.unlock();
      }
  }

  public void paint(Runnable painter)
  {
    span.lock();
    try
      {
        painter.run();
      }
    catch (IllegalStateException e)
      {
        crossings = 0;
      }
    finally
      {
        span.unlock();
      }
  }
}
