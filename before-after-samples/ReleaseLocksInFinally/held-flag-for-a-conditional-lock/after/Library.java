import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Library {
	private final Lock reading = new ReentrantLock();
	private int pages;

	void turn(Runnable finger, boolean shared)
	{
		boolean held = false;
		try
		{
			if (shared)
			{
				reading.lock();
				held = true;
			}
			finger.run();
			pages++;
		}
		finally
		{
			if (held)
			{
				reading.unlock();
			}
		}
		finger.run();
	}
}
