import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Jury {
  private final ReentrantLock room = new ReentrantLock();

  static class Ballot<T extends Comparable<T>> {
    List<T> all() {
      return List.of();
    }

    T first() {
      return all().get(0);
    }
  }

  String first(Ballot<?> ballot) {
    room.lock();
    var vote = ballot.first();
    room.unlock();
    return vote.toString();
  }

  int count(Ballot<?> ballot) {
    room.lock();
    var votes = ballot.all();
    room.unlock();
    return votes.size();
  }
}
