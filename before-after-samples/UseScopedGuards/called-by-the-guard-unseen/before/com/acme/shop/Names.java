package com.acme.shop;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public final class Names implements Iterable<String> {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> all = new ArrayList<>();

  @Override
  public Iterator<String> iterator() {
    lock.lock();
    try {
      return List.copyOf(all).iterator();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String toString() {
    lock.lock();
    try {
      return String.join(" ", all);
    } finally {
      lock.unlock();
    }
  }
}
