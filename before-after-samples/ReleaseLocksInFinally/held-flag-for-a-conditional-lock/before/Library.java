import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Library {
	private final Lock reading = new ReentrantLock();
	private int pages;

	void turn(Runnable finger, boolean shared)
	{
		if (shared)
			reading.lock();
		finger.run();
		pages++;
		if (shared)
			reading.unlock();
		finger.run();
	}
}
