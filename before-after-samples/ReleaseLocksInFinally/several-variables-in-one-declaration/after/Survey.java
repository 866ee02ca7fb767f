import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Survey {
  private final Lock paper = new ReentrantLock();
  private int asked;

  int both() {
    int yes, no;
    paper.lock();
    try {
      yes = ask();
      no = ask();
    } finally {
      paper.unlock();
    }
    return yes - no;
  }

  int second() {
    int maybe;
    paper.lock();
    try {
      int never = ask();
      maybe = ask() + never;
      int always = ask();
      asked += always;
    } finally {
      paper.unlock();
    }
    return maybe + 1;
  }

  int mixed() {
    int size, answers[];
    paper.lock();
    try {
      size = ask();
      answers = new int[]{size, 4};
    } finally {
      paper.unlock();
    }
    return size + answers[1];
  }

  int commented() {
    int left, right;
    paper.lock();
    try {
      left = ask(); // the first
      right = ask(); // the second
    } finally {
      paper.unlock();
    }
    return left * right;
  }

  private int ask() {
    return ++asked;
  }
}
