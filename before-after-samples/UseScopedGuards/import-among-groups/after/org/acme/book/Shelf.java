package org.acme.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

import io.github.lockscope.guard.LockScope;
import org.w3c.dom.Node;

class Shelf {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Node> nodes = new ArrayDeque<>();

  void add(Node node) {
    try (LockScope held = LockScope.acquire(lock)) {
      nodes.addLast(node);
    }
  }
}
