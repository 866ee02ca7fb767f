import com.acme.KeyedLocks;

class Archive {
  private final KeyedLocks locks = new KeyedLocks();
  private long reads;

  void copy(String from, String to) {
    locks.lock(from);
    reads += to.length();
    locks.unlock(to);
  }

  void read(StringBuilder name) {
    locks.lock(name.toString());
    name.append('.');
    locks.unlock(name.toString());
  }

  void readPart(StringBuilder name) {
    locks.lock(name + "#");
    name.setLength(2);
    locks.unlock(name + "#");
  }

  void readNext(String name) {
    locks.lock(name);
    name = name + reads++;
    locks.unlock(name);
  }

  void readAll() {
    Object token = locks.take();
    reads++;
    locks.give(token);
  }
}
