import java.util.concurrent.locks.ReentrantLock;

class Harbour {
	private final ReentrantLock pier = new ReentrantLock();
	private int ships;

	void moor(String name, int length,
			  Runnable crane) {
		pier.lock(); // one ship
		if (length > 300)
			throw new IllegalArgumentException(name +
											   " is too long");
		ships++;
		crane.run();
		pier.unlock();
	}
}
