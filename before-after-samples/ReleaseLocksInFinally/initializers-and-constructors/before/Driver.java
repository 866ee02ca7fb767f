import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Driver extends Thread {
  private static final ReentrantLock REGISTRY_LOCK = new ReentrantLock();
  private static final List<String> REGISTRY = new ArrayList<>();
  private static int loaded;

  static {
    REGISTRY_LOCK.lock();
    REGISTRY.add("builtin");
    loaded++;
    REGISTRY_LOCK.unlock();
  }

  private final List<String> history;

  {
    REGISTRY_LOCK.lock();
    history = new ArrayList<>(REGISTRY);
    REGISTRY_LOCK.unlock();
  }

  Driver(String name) {
    super(name);
    REGISTRY_LOCK.lock();
    REGISTRY.add(name);
    REGISTRY_LOCK.unlock();
    history.add(name + loaded);
  }
}
