package net;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

class Downloader {
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<String> addresses = new ArrayDeque<>();
  private long bytes;

  void next(Function<String, byte[]> get) {
    String address;
    lock.lock();
    try {
      address = addresses.remove();
    } finally {
      lock.unlock();
    }

    // Without the lock: this takes minutes.
    byte[] content = get.apply(address);

    lock.lock();
    try {
      bytes += content.length;
    } finally {
      lock.unlock();
    }
  }
}
