import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Relics {
  private final ReentrantLock shrine = new ReentrantLock();
  private final Sexton sexton = new Sexton();
  private int shown;

  int show() {
    shrine.lock();
    List<Relic> relics = sexton.relics();
    List names = sexton.names(), places = names;
    shown += names.size();
    shrine.unlock();
    return relics.size() + places.size();
  }
}

class Sexton {
  @SuppressWarnings("deprecation")
  List<Relic> relics() {
    return List.of(new Relic());
  }

  @SuppressWarnings("rawtypes")
  List names() {
    return List.of("bone");
  }
}

@Deprecated
class Relic {}
