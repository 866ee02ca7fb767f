import java.util.concurrent.locks.ReentrantLock;

class Drawbridge {
	private final ReentrantLock chain = new ReentrantLock();
	private int height;

	void raise(int steps) {
		try {
			chain.lockInterruptibly(); // hold tight
			try {
				height += steps;
				if (height > 90)
					height = 90;
			} finally {
				chain.unlock();
			}
		} catch (InterruptedException e) {
			System.err.println("stopped: " + e);
		}
	}
}
