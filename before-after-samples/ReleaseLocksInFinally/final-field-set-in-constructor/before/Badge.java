import java.util.concurrent.locks.ReentrantLock;

class Badge {
  private static final ReentrantLock NUMBERS = new ReentrantLock();
  private static int next = 1000;

  private final int number;
  private final String label;

  Badge(String name) {
    super();
    NUMBERS.lock();
    this.number = next++;
    label = name + number;
    NUMBERS.unlock();
    System.out.println(label);
  }

  @Override
  public String toString() {
    return label + "/" + number;
  }
}
