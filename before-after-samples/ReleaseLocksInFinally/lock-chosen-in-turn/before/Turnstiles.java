import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turnstiles {
  private final Lock[] locks = {new ReentrantLock(), new ReentrantLock()};
  private final AtomicInteger turn = new AtomicInteger();
  private final Random random = new Random();
  private int visitors;

  private Lock lock(long number) {
    return locks[(int) (number & 1)];
  }

  void enterInTurn() {
    locks[turn.incrementAndGet() & 1].lock();
    visitors++;
    locks[turn.incrementAndGet() & 1].unlock();
  }

  void leaveInTurn() {
    lock(turn.getAndAdd(3)).lock();
    try {
      visitors--;
    } finally {
      lock(turn.getAndAdd(3)).unlock();
    }
  }

  void enterAnywhere() {
    lock(ThreadLocalRandom.current().nextInt()).lock();
    try {
      visitors++;
    } finally {
      lock(ThreadLocalRandom.current().nextInt()).unlock();
    }
  }

  void leaveAnywhere() {
    locks[random.nextInt(2)].lock();
    try {
      visitors--;
    } finally {
      locks[random.nextInt(2)].unlock();
    }
  }

  void enterByTheClock() {
    lock(System.nanoTime()).lock();
    try {
      visitors++;
    } finally {
      lock(System.nanoTime()).unlock();
    }
  }

  void exchange(AtomicReference<Lock> current, Lock next) {
    current.getAndSet(next).lock();
    visitors++;
    current.getAndSet(next).unlock();
  }
}
