package com.acme.books;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Ledger implements Iterable<Integer>, AutoCloseable {
  private static final ReentrantLock PAGES = new ReentrantLock();
  private static IntSupplier printer = () -> 64;

  private final ReentrantLock lock = new ReentrantLock();
  private IntSupplier sums;
  private int total;

  @Override
  public Iterator<Integer> iterator() {
    lock.lock();
    total = sums.getAsInt();
    lock.unlock();
    return List.of(total).iterator();
  }

  int walk() {
    int all = 3;
    try {
      for (int sum : this) {
        all += sum;
      }
    } catch (IllegalStateException e) {
      lock.unlock();
    }
    return all;
  }

  @Override
  public String toString() {
    lock.lock();
    total = sums.getAsInt() + 5;
    lock.unlock();
    return "ledger";
  }

  String title() {
    try {
      return "the " + this;
    } catch (IllegalStateException e) {
      lock.unlock();
      return "";
    }
  }

  @Override
  public void close() {
    lock.lock();
    total -= sums.getAsInt();
    lock.unlock();
  }

  void use() {
    try (Ledger opened = this) {
      total += 7;
    } catch (IllegalStateException e) {
      lock.unlock();
    }
  }

  static class Page {
    final int width = first();

    private static int first() {
      PAGES.lock();
      int width = printer.getAsInt();
      PAGES.unlock();
      return width;
    }
  }

  static class Cover {
    private static int printed;

    Cover() {
      PAGES.lock();
      printed += printer.getAsInt();
      PAGES.unlock();
    }
  }

  static class Sleeve extends Cover {}

  static Object page(boolean isOuter) {
    try {
      return isOuter ? new Sleeve() : new Page();
    } catch (IllegalStateException e) {
      PAGES.unlock();
      return null;
    }
  }

  static class Index implements Iterable<String> {
    private final ReentrantLock words = new ReentrantLock();
    private Runnable loading;

    /** Called with the lock held, and gives it up while it loads. */
    @Override
    public Iterator<String> iterator() {
      words.unlock();
      loading.run();
      words.lock();
      return List.of("a", "b").iterator();
    }

    int letters() {
      words.lock();
      int letters = 0;
      for (String word : this) {
        letters += word.length();
      }
      words.unlock();
      return letters;
    }
  }
}
