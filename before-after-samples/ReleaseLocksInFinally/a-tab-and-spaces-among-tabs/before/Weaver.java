import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Weaver {
	private final Lock loom = new ReentrantLock();
	private int rows;

	void weave(Runnable shuttle) {
		loom.lock();
		shuttle.run();
	    rows++; // from another editor
		shuttle.run();
		loom.unlock();
	}
}
