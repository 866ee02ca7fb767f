import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kitchenette {
	private final Lock stove = new ReentrantLock();
	private int plates;

	void cook(String dish) {
		stove.lock();
		try {
			plates += dish.length();
            if (plates > 9) {
                plates = dish.indexOf('a');
            }
			plates += 3;
		} finally {
			stove.unlock();
		}
	}
}
