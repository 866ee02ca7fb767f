import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Shelves {
  private final ReentrantLock room = new ReentrantLock();
  private int moved;

  int move(List<String> first, List<String> second) {
    room.lock();
    List[] shelves = {second, first};
    moved += shelves[0].size();
    room.unlock();
    return shelves.length + shelves[1].size();
  }
}
