import java.util.concurrent.locks.ReentrantLock;

class Striped {
  private final ReentrantLock[] locks = {new ReentrantLock(), new ReentrantLock()};
  private final ReentrantLock[] given;
  private final ReentrantLock[] late = new ReentrantLock[2];
  private final ReentrantLock[] shown = {new ReentrantLock(), new ReentrantLock()};
  private int turn;

  Striped(ReentrantLock[] given) {
    this.given = given;
  }

  ReentrantLock[] shown() {
    return shown;
  }

  void make(int key) {
    late[key] = new ReentrantLock();
  }

  void runNext(Runnable work) {
    locks[turn].lock();
    try {
      work.run();
    } finally {
      locks[turn].unlock();
    }
  }

  void runGiven(int key, Runnable work) {
    given[key].lock();
    try {
      work.run();
    } finally {
      given[key].unlock();
    }
  }

  void runLate(int key, Runnable work) {
    late[key].lock();
    try {
      work.run();
    } finally {
      late[key].unlock();
    }
  }

  void runShown(int key, Runnable work) {
    shown[key].lock();
    try {
      work.run();
    } finally {
      shown[key].unlock();
    }
  }
}
