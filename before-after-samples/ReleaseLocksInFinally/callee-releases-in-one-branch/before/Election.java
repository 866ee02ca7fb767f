import java.util.concurrent.locks.Lock;

class Election {
  private final Lock ballot;
  private int votes;

  Election(Lock ballot) {
    this.ballot = ballot;
  }

  void start(boolean alone) {
    ballot.lock();
    if (alone) {
      electSelf();
    } else {
      ballot.unlock();
    }
  }

  void retry() {
    ballot.lock();
    electSelf();
  }

  private void electSelf() {
    try {
      votes++;
    } finally {
      ballot.unlock();
    }
    ballot.lock();
    try {
      votes = Math.addExact(votes, votes);
    } finally {
      ballot.unlock();
    }
  }
}
