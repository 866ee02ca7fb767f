import java.util.List;
import java.util.concurrent.locks.Lock;

class Lease {
  private final Lock remote;
  private final List<String> journal;

  Lease(Lock remote, List<String> journal) {
    this.remote = remote;
    this.journal = journal;
  }

  void clear() {
    remote.lock();
    try {
      journal.clear(); // nobody else writes now
    } finally {
      // the server may have taken it back
      try {
        remote.unlock();
      } catch (IllegalMonitorStateException e) {
        journal.add("expired");
      }
    }
    journal.add("cleared");
  }
}
