import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Driver extends Thread {
  private static final ReentrantLock REGISTRY_LOCK = new ReentrantLock();
  private static final List<String> REGISTRY = new ArrayList<>();
  private static int loaded;

  static {
    REGISTRY_LOCK.lock();
    try {
      REGISTRY.add("builtin");
      loaded++;
    } finally {
      REGISTRY_LOCK.unlock();
    }
  }

  private final List<String> history;

  {
    REGISTRY_LOCK.lock();
    try {
      history = new ArrayList<>(REGISTRY);
    } finally {
      REGISTRY_LOCK.unlock();
    }
  }

  Driver(String name) {
    super(name);
    REGISTRY_LOCK.lock();
    try {
      REGISTRY.add(name);
    } finally {
      REGISTRY_LOCK.unlock();
    }
    history.add(name + loaded);
  }
}
