import java.util.concurrent.locks.ReentrantLock;

class Till {
  private final ReentrantLock drawer = new ReentrantLock();
  private final Bank bank = new Bank();
  private int paid;

  @Deprecated
  @SuppressWarnings("deprecation")
  Object payOut() {
    drawer.lock();
    var note = bank.note();
    paid += note.hashCode() % 2;
    drawer.unlock();
    System.out.println(paid);
    return note;
  }
}

class Bank {
  @SuppressWarnings("removal")
  PoundNote note() {
    return new PoundNote();
  }
}

@Deprecated(forRemoval = true)
class PoundNote {}
