import java.util.Map;
import java.util.concurrent.locks.Lock;

class Desk {
  private final Map<String, Lock> drawers;

  Desk(Map<String, Lock> drawers) {
    this.drawers = drawers;
  }

  Object handle(char request, String name) {
    switch (request) {
      case 'l':
        Lock drawer = drawers.get(name);
        if (drawer != null) {
          drawer.lock();
        }
        return null;
      case 'u':
        drawer = drawers.get(name);
        if (drawer != null) {
          drawer.unlock();
        }
        return null;
      default:
        return name;
    }
  }
}
