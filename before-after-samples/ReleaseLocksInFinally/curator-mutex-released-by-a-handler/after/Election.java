import org.apache.curator.framework.recipes.locks.InterProcessMutex;

class Election {
  private final InterProcessMutex ballot;
  private int votes;

  Election(InterProcessMutex ballot) {
    this.ballot = ballot;
  }

  void vote(Runnable choice) throws Exception {
    ballot.acquire();
    boolean held = true;
    try {
      choice.run();
      votes++;
      held = false;
      ballot.release();
    } catch (IllegalStateException e) {
      held = false;
      ballot.release();
      throw e;
    } finally {
      if (held) {
        ballot.release();
      }
    }
  }
}
