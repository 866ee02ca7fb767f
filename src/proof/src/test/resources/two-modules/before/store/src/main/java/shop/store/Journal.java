package shop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;

/** What happened, in order. Indented by tabs. */
public final class Journal {
	private final Lock lock = new NamedLock("journal");
	private final List<String> entries = new ArrayList<>();

	public void note(String entry, Object... details) {
		if (details.length > 0) {
			lock.lock();
			/*
			 * The details may be anything,
			 * so formatting them may throw.
			 */
			entries.add(String.format(entry,
				details));
			lock.unlock();
		}
	}

	public void noteAll(List<String> more) {
		try {
			// Not one by one: they belong together.
			lock.lock();
			entries.addAll(more);
		} finally {
			lock.unlock();
		}
	}

	public List<String> entries() {
		lock.lock();
		try {
			return List.copyOf(entries);
		} finally {
			lock.unlock();
		}
	}
}
