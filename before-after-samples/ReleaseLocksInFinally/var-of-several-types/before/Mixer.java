import java.util.concurrent.locks.ReentrantLock;

class Mixer {
  private final ReentrantLock bowl = new ReentrantLock();
  private boolean sweet;

  int mix(StringBuilder sugar, String salt) {
    bowl.lock();
    var spice = sweet ? sugar : salt;
    sweet = !sweet;
    bowl.unlock();
    return spice.length();
  }
}
