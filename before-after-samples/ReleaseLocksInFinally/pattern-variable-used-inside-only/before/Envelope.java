import java.util.concurrent.locks.ReentrantLock;

class Envelope {
  private final ReentrantLock seal = new ReentrantLock();
  private Object letter = "dear";

  String open() {
    seal.lock();
    if (letter instanceof String text && !text.isEmpty()) {
      letter = text.trim();
    }
    seal.unlock();
    String text = "read";
    return text;
  }
}
