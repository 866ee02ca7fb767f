import java.util.concurrent.locks.ReentrantLock;

class Choice {
  private final ReentrantLock urn = new ReentrantLock();
  private String[] names = {"ann", "bob"};

  String pick(int number) {
    urn.lock();
    final int length = names.length;
    names = names.clone();
    urn.unlock();
    return number % length + " of " + length;
  }
}
