import java.util.concurrent.locks.ReentrantLock;

class Dairy {
  private static int litres = 40;

  private final ReentrantLock churn = new ReentrantLock();

  String milk() {
    churn.lock();
    record Can(int size) {
      int share() {
        return litres / size;
      }
    }
    int litres = 8;
    litres += Dairy.litres;
    churn.unlock();
    return litres + " " + new Can(4).share();
  }
}
