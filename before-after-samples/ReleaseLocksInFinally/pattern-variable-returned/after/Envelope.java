import java.util.concurrent.locks.ReentrantLock;

class Envelope {
  private final ReentrantLock seal = new ReentrantLock();
  private int opened;

  String letter(Object content) {
    seal.lock();
    try {
      if (!(content instanceof String letter) || letter.isEmpty()) {
        throw new IllegalArgumentException("no letter");
      }
      opened++;
      return letter;
    } finally {
      seal.unlock();
    }
  }
}
