import java.util.List;
import java.util.concurrent.locks.Lock;

class Tenancy {
  private final Lock remote;
  private final List<String> journal;

  Tenancy(Lock remote, List<String> journal) {
    this.remote = remote;
    this.journal = journal;
  }

  boolean end() {
    remote.lock();
    journal.add("ended");
    try {
      remote.unlock();
    } catch (IllegalMonitorStateException e) {
      return false;
    }
    return true;
  }

  boolean clear(boolean keep) {
    remote.lock();
    if (keep) {
      remote.unlock();
      return false;
    }
    journal.clear();
    try {
      remote.unlock();
    } catch (IllegalMonitorStateException e) {
      journal.add("expired");
    }
    return true;
  }
}
