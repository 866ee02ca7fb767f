import java.util.concurrent.locks.ReentrantLock;

public class Bridge
{
  private final ReentrantLock span = new ReentrantLock();
  private int tons;
  private int crossings;

  public void cross(int weight)
  {
    span.lock();
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
    span.unlock(); // next, please
  }

  public int load(Runnable scale)
  {
    span.lock();
    scale.run();
    int load = tons;
    span.unlock();
    return load;
  }

  public void inspect(Iterable<Runnable> inspectors, boolean closed)
  {
    if (closed)
      {
        for (Runnable inspector : inspectors)
          {
            span.lock();
            inspector.run();

            // what it weighs then
            tons++;
            span.unlock();
          }
      }
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

  public void close(Runnable siren)
  {
    span.lock();
    siren.run();
    try
      {
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
    span.unlock();
  }
}
