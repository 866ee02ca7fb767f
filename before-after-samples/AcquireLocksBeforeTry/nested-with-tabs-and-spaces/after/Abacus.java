import java.util.concurrent.locks.ReentrantLock;

class Abacus {
    private final ReentrantLock beads = new ReentrantLock();
    private int sum;

    void add(int value) {
	if (value != 0) {
	    try {
		beads.lockInterruptibly();
		try {
		    sum += value;
		    if (sum > 999) {
			sum -= 1000;
		    }
		} finally {
		    beads.unlock();
		}
	    } catch (InterruptedException e) {
		System.err.println(e);
	    }
	}
    }

    void addText(String value) {
	if (!value.isEmpty()) {
	    int number = Integer.parseInt(value);
	    if (number > 99) {
		number = 99;
	    }
	    beads.lock();
	    try {
		sum += number;
	    } finally {
		beads.unlock();
	    }
	}
    }
}
