import java.util.concurrent.locks.ReentrantLock;

class Broadcast {
  private final ReentrantLock order = new ReentrantLock();
  private int sent;

  void send(boolean ordered) {
    if (ordered) {
      order.lock();
    }
    try {
      sent++;
    } finally {
      if (ordered) {
        order.unlock();
      }
    }
  }

  void sendAll(boolean ordered, int count) {
    if (ordered) order.lock();
    try {
      sent += count;
    } finally {
      if (ordered) order.unlock();
    }
  }
}
