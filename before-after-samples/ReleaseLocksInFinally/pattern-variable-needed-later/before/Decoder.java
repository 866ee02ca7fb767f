import java.util.concurrent.locks.ReentrantLock;

class Decoder {
  private final ReentrantLock lock = new ReentrantLock();
  private int decoded;

  int decode(Object frame) {
    lock.lock();
    if (!(frame instanceof String text)) {
      throw new IllegalArgumentException("no text");
    }
    decoded++;
    lock.unlock();
    return text.length();
  }
}
