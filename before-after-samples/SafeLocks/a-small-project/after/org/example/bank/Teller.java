package org.example.bank;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/** Serves one customer after the other. */
public class Teller {
  private final ReentrantLock queueLock = new ReentrantLock();
  private final Deque<Runnable> queue = new ArrayDeque<>();

  public void enqueue(Runnable customer) {
    queueLock.lock();
    try {
      queue.add(customer);
    } finally {
      queueLock.unlock();
    }
  }

  public void serve() {
    queueLock.lock();
    try {
      Runnable next = queue.poll();
      if (next == null) {
        return;
      }
      next.run();
    } finally {
      queueLock.unlock();
    }
  }
}
