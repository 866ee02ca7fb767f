import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Berths {
  private final Deque<Lock> free;
  private int ships;

  Berths(Deque<Lock> free) {
    this.free = free;
  }

  void moor() {
    free.poll().lock();
    ships++;
    free.poll().unlock();
  }

  void moorAtTheBack(Deque<? extends Lock> others) {
    others.removeLast().lock();
    ships++;
    others.removeLast().unlock();
  }

  void moorAtTheFront() {
    free.pop().lock();
    try {
      ships++;
    } finally {
      free.pop().unlock();
    }
  }

  void moorPromptly(Queue<ReadWriteLock> others) {
    if (others.remove().writeLock().tryLock()) {
      try {
        ships++;
      } finally {
        others.remove().writeLock().unlock();
      }
    }
  }

  void moorInTime(BlockingQueue<StampedLock> others) throws InterruptedException {
    long stamp = others.take().writeLock();
    ships++;
    others.take().unlockWrite(stamp);
  }

  void moorFirst(List<Lock> others) {
    others.remove(0).lock();
    ships++;
    others.remove(0).unlock();
  }

  void moorByName(Map<String, Lock> others, String name) {
    others.remove(name).lock();
    ships++;
    others.remove(name).unlock();
  }
}
