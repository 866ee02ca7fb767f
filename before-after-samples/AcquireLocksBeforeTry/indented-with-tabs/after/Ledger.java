package books;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Ledger {
	private final ReentrantLock bookLock = new ReentrantLock();
	private final List<String> lines = new ArrayList<>();

	void append(String line) {
		if (!line.isEmpty()) {
			// One line at a time.
			bookLock.lock();
			try {
				lines.add(line);
			} finally {
				bookLock.unlock();
			}
		}
	}
}
