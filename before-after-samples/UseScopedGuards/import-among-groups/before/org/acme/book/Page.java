package org.acme.book;

import com.acme.text.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import static java.util.Objects.requireNonNull;

class Page {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Line> lines = new ArrayList<>();

  void add(Line line) {
    lock.lock();
    try {
      lines.add(requireNonNull(line));
    } finally {
      lock.unlock();
    }
  }
}
