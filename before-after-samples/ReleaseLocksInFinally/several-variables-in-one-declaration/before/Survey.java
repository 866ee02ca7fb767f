import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Survey {
  private final Lock paper = new ReentrantLock();
  private int asked;

  int both() {
    paper.lock();
    int yes = ask(), no = ask();
    paper.unlock();
    return yes - no;
  }

  int second() {
    paper.lock();
    int never = ask(), maybe = ask() + never, always = ask();
    asked += always;
    paper.unlock();
    return maybe + 1;
  }

  int mixed() {
    paper.lock();
    int size = ask(), answers[] = {size, 4};
    paper.unlock();
    return size + answers[1];
  }

  int commented() {
    paper.lock();
    int left = ask(), // the first
        right = ask(); // the second
    paper.unlock();
    return left * right;
  }

  private int ask() {
    return ++asked;
  }
}
