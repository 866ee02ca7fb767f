// Generated from Grammar.g4 by ANTLR 4.13.1

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Grammar {
  private final Lock lock = new ReentrantLock();

  void parse(Runnable work) {
    lock.lock();
    work.run();
    lock.unlock();
  }
}
