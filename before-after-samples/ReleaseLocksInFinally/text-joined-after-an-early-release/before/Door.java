import java.util.concurrent.locks.ReentrantLock;

class Door {
  private final ReentrantLock door = new ReentrantLock();
  private int guests;

  String greet(Object guest, String text) {
    door.lock();
    if (guests > 7) {
      door.unlock();
      text += guest;
      return text;
    }
    guests = Math.incrementExact(guests);
    door.unlock();
    return text;
  }
}
