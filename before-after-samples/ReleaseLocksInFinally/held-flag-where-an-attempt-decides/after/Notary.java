import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Notary {
  private final Lock seal = new ReentrantLock();
  private int deeds;

  void sign(boolean isOpen, Runnable pen) {
    boolean signs = false;
    try {
      if (isOpen && seal.tryLock()) signs = true;
      pen.run();
    } finally {
      if (signs) {
        seal.unlock();
      }
    }
  }

  void read(boolean isOpen, Runnable glasses) {
    boolean reads = false;
    try {
      if (isOpen && (reads = seal.tryLock())) {
        deeds = Math.incrementExact(deeds);
      }
      glasses.run();
    } finally {
      if (reads) {
        seal.unlock();
      }
    }
  }

  void close(boolean isOpen, Runnable shutter) {
    boolean held = false;
    try {
      if (isOpen) {
        if (seal.tryLock()) {
          held = true;
          // Nobody else closes.
        } else {
          return;
        }
      }
      shutter.run();
    } finally {
      if (held) {
        seal.unlock();
      }
    }
  }

  void count(IntSupplier files) {
    int all;
    boolean counts = seal.tryLock();
    try {
      all = files.getAsInt();
    } finally {
      if (counts) {
        seal.unlock();
      }
    }
    deeds = all;
  }
}
