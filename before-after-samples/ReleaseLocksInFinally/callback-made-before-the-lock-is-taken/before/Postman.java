import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Postman {
  final Lock bag = new ReentrantLock();
  private int letters;

  void send(String letter) {
    if (letter.isEmpty()) {
      throw new IllegalArgumentException("no letter");
    }
    letters++;
  }

  void runByHand(String letter) {
    Runnable giveUp = bag::unlock;
    bag.lock();
    send(letter);
    giveUp.run();
  }

  void handOn(List<Runnable> rounds, String letter) {
    Runnable giveUp = () -> bag.unlock();
    bag.lock();
    send(letter);
    rounds.add(giveUp);
  }
}
