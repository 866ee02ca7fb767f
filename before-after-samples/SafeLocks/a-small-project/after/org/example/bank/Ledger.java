package org.example.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Every line that was ever booked. */
public class Ledger {
  private final ReadWriteLock lines = new ReentrantReadWriteLock();
  private final List<String> booked = new ArrayList<>();

  public void book(String line) {
    // Readers wait until the line is complete.
    lines.writeLock().lock();
    try {
      booked.add(line);
    } finally {
      lines.writeLock().unlock();
    }
  }

  public int size() {
    lines.readLock().lock();
    try {
      int size = booked.size();
      return size;
    } finally {
      lines.readLock().unlock();
    }
  }
}
