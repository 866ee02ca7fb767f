import java.util.concurrent.locks.ReentrantLock;

class Postman {
  private final ReentrantLock box = new ReentrantLock();
  private int letters;

  void deliver(String letter) {
    try {
      if (letter.isEmpty()) {
        return;
      }
      box.lock();
      letters++;
    } finally {
      box.unlock();
    }
  }

  void deliverAll(Iterable<String> bag) {
    for (String letter : bag) {
      try {
        if (letter.startsWith("#")) {
          break;
        }
        box.lock();
        letters += 2;
      } finally {
        box.unlock();
      }
    }
  }

  void deliverSoon(String letter) {
    try {
      if (letter.length() > 70) {
        return;
      }
      box.lockInterruptibly();
      letters += 3;
    } catch (InterruptedException e) {
      System.out.println("tomorrow");
    } finally {
      box.unlock();
    }
  }
}
