import java.util.concurrent.locks.ReentrantLock;

class Loom {
    private final ReentrantLock warp = new ReentrantLock();
    private int rows;

    void weave(int count, Runnable shuttle) {
	warp.lock();
	try {
	    for (int i = 0; i < count; i++) {
		shuttle.run(); // left
		if (i % 2 == 0) {
		    shuttle.run(); // right
		}
	    }
	    rows += count;
	} finally {
	    warp.unlock();
	}
    }
}
