package org.acme.book;

import com.acme.text.Line;
import io.github.lockscope.guard.LockScope;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import static java.util.Objects.requireNonNull;

class Page {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Line> lines = new ArrayList<>();

  void add(Line line) {
    try (LockScope held = LockScope.acquire(lock)) {
      lines.add(requireNonNull(line));
    }
  }
}
