import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Samovar {
  private final Lock lid = new ReentrantLock();

  void boil(Runnable heat, Runnable alarm) {
    lid.lock();
    try { heat.run(); } catch (IllegalStateException e) { lid.unlock(); alarm.run(); return; }
    lid.unlock();
  }
}
