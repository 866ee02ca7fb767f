import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Notary {
  private final Lock seal = new ReentrantLock();
  private int deeds;

  void sign(boolean isOpen, Runnable pen) {
    boolean signs = false;
    if (isOpen && seal.tryLock()) signs = true;
    pen.run();
    if (signs) {
      seal.unlock();
    }
  }

  void read(boolean isOpen, Runnable glasses) {
    boolean reads = false;
    if (isOpen && (reads = seal.tryLock())) {
      deeds = Math.incrementExact(deeds);
    }
    glasses.run();
    if (reads) {
      seal.unlock();
    }
  }

  void close(boolean isOpen, Runnable shutter) {
    if (isOpen) {
      if (seal.tryLock()) {
        // Nobody else closes.
      } else {
        return;
      }
    }
    shutter.run();
    if (isOpen) {
      seal.unlock();
    }
  }

  void count(IntSupplier files) {
    boolean counts = seal.tryLock();
    int all = files.getAsInt();
    if (counts) {
      seal.unlock();
    }
    deeds = all;
  }
}
