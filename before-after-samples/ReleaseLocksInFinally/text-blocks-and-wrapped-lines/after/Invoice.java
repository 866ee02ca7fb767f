import java.util.concurrent.locks.ReentrantLock;

class Invoice {
  private final ReentrantLock form = new ReentrantLock();
  private final StringBuilder text = new StringBuilder();

  void fill(String name, int total) {
    form.lock();
    try {
      text.append(
          """
      To %s,
        you owe %d.
    """
              .formatted(
                  name,
                  total));
    } finally {
      form.unlock();
    }
  }
}
