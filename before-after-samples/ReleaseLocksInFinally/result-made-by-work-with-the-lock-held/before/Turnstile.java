import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Turnstile {
  final ReentrantLock bar = new ReentrantLock();
  final StampedLock tickets = new StampedLock();
  private final List<String> guests = new ArrayList<>();

  record Pass(long stamp, boolean free) {}

  List<String> guests() {
    bar.lock();
    return new ArrayList<>(guests);
  }

  int lengthOfFirst() {
    bar.lock();
    return new Pass(guests.size(), true).stamp > 70 ? 1 : 0;
  }

  Pass passAndCount() {
    return new Pass(tickets.readLock(), guests.removeIf(String::isEmpty));
  }

  Pass countAndPass() {
    return new Pass(guests.size() + tickets.readLock(), true);
  }

  Pass pass() {
    return new Pass(tickets.writeLock(), false);
  }
}
