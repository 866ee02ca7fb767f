import java.util.concurrent.locks.ReentrantLock;

class Lighthouse
{
    private final ReentrantLock lamp = new ReentrantLock();
    private int turns;

    void turn()
    {
        try
        {
            // Wait for the keeper.
            lamp.lockInterruptibly(); // in peace
            try
            {
                // Two at once.
                turns += 2; // slowly
                // That is all.
            }
            // In any weather:
            finally // at dawn
            {
                // Lights off.
                lamp.unlock(); // for now
                // Until dusk.
            }
        }
        catch (InterruptedException e)
        {
            turn(e);
        } // end of the night
    }

    private static void turn(InterruptedException reason)
    {
        System.out.println(reason);
    }
}
