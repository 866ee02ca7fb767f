import org.apache.curator.framework.recipes.locks.InterProcessMutex;

class Election {
  private final InterProcessMutex ballot;
  private int votes;

  Election(InterProcessMutex ballot) {
    this.ballot = ballot;
  }

  void vote(Runnable choice) throws Exception {
    ballot.acquire();
    try {
      choice.run();
      votes++;
      ballot.release();
    } catch (IllegalStateException e) {
      ballot.release();
      throw e;
    }
  }
}
