import java.util.concurrent.locks.ReentrantLock;

class Tollgate {
  private final ReentrantLock gate = new ReentrantLock();
  private int cents;

  void pay(String coin) {
    long start = System.nanoTime();
    gate.lock();
    long waited = System.nanoTime() - start;
    try {
      cents += Integer.parseInt(coin);
    } catch (NumberFormatException e) {
      System.out.println("no coin after " + waited);
    } finally {
      gate.unlock();
    }
  }
}
