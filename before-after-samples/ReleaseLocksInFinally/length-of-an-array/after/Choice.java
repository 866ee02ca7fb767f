import java.util.concurrent.locks.ReentrantLock;

class Choice {
  private final ReentrantLock urn = new ReentrantLock();
  private String[] names = {"ann", "bob"};

  String pick(int number) {
    final int length;
    urn.lock();
    try {
      length = names.length;
      names = names.clone();
    } finally {
      urn.unlock();
    }
    return number % length + " of " + length;
  }
}
