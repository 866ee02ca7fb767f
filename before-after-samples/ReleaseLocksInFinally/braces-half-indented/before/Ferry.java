import java.util.concurrent.locks.ReentrantLock;

public class Ferry
{
    private final ReentrantLock deck = new ReentrantLock();
    private int cars;

    public void board(int arrivals)
    {
        while (arrivals > 0)
          {
            deck.lock();
            arrivals--;
            cars++;
            deck.unlock();
          }
    }

    public void leave(Runnable horn)
    {
        deck.lock();
        horn.run();
        cars = 0;
        deck.unlock();
    }
}
