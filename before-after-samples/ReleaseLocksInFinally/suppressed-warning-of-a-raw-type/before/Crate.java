import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Crate {
  private final ReentrantLock strap = new ReentrantLock();
  private final Object apples = new ArrayList<String>();

  String first() {
    strap.lock();
    @SuppressWarnings("unchecked")
    final List<String> all = (List<String>) apples, copy = new ArrayList<>(all);
    all.clear();
    strap.unlock();
    return copy.get(0);
  }
}
