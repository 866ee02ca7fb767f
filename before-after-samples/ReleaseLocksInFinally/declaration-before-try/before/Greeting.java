import java.util.concurrent.locks.ReentrantLock;

class Greeting {
  private final ReentrantLock card = new ReentrantLock();
  private String guest = "nobody";

  String text(boolean formal) {
    card.lock();
    String text;
    int copies = 1;
    try {
      text = formal ? "Dear " + guest : "Hi " + guest;
      copies++;
    } finally {
      card.unlock();
    }
    return text + copies;
  }
}
