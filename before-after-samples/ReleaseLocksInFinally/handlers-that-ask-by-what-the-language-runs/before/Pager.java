package com.acme.calls;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Pager {
  private static class Rounds implements Iterable<Integer> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition turned = lock.newCondition();
    private int round;

    @Override
    public Iterator<Integer> iterator() {
      turned.signalAll();
      return List.of(round).iterator();
    }

    private void step(IntSupplier next) {
      lock.lock();
      round = next.getAsInt();
      lock.unlock();
    }

    int all(IntSupplier next) {
      int sum = 2;
      try {
        step(next);
      } catch (IllegalStateException e) {
        for (int one : this) {
          sum += one;
        }
      }
      return sum;
    }
  }

  private static class Bell {
    private final ReentrantLock lock = new ReentrantLock();
    private int rings;

    @Override
    public String toString() {
      return rings + " by " + lock.getHoldCount();
    }

    private void ring(IntSupplier times) {
      lock.lock();
      rings += times.getAsInt();
      lock.unlock();
    }

    String tell(IntSupplier times) {
      String told = "";
      try {
        ring(times);
      } catch (IllegalStateException e) {
        told += this;
      }
      return told;
    }
  }

  private static class Desk {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private int guests;

    private class Excuse {
      Excuse() {
        free.signalAll();
      }
    }

    private void seat(IntSupplier more) {
      lock.lock();
      guests += more.getAsInt();
      lock.unlock();
    }

    Object welcome(IntSupplier more) {
      try {
        seat(more);
        return null;
      } catch (IllegalStateException e) {
        return new Excuse();
      }
    }
  }
}
