import java.util.concurrent.locks.ReentrantLock;

class Drawbridge {
	private final ReentrantLock chain = new ReentrantLock();
	private int height;

	void raise(int steps) {
		try {
			chain.lockInterruptibly(); // hold tight

			height += steps;
			if (height > 90)
				height = 90;
		} catch (InterruptedException e) {
			System.err.println("stopped: " + e);
		} finally {
			chain.unlock();
		}
	}
}
