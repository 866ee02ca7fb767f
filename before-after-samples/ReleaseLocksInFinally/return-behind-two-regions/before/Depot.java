import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Depot {
  private final ReentrantLock yard = new ReentrantLock();
  private final ReentrantLock shed = new ReentrantLock();
  private int buses;
  private int trams;

  int count() {
    yard.lock(); // before the shed
    shed.lock();
    // Both are parked over night.
    int vehicles = buses + trams;
    // The shed is free first.
    shed.unlock();
    yard.unlock();

    // As of now.
    return vehicles;
  }

  int countTwice(IntSupplier more) {
    yard.lock();
    shed.lock();
    yard.lock();
    int vehicles = more.getAsInt();
    yard.unlock();
    shed.unlock();
    yard.unlock();
    return vehicles;
  }

  int countAndClean(Runnable broom) {
    yard.lock();
    shed.lock();
    int vehicles = buses + trams;
    shed.unlock();
    broom.run();
    yard.unlock();
    return vehicles;
  }

  int countAndReport(Runnable office) {
    yard.lock();
    shed.lock();
    int vehicles = buses + trams;
    shed.unlock();
    yard.unlock();
    office.run();
    return vehicles;
  }

  int countOf(int kind) {
    switch (kind) {
      case 1:
        yard.lock();
        shed.lock();
        int parked = buses;
        shed.unlock();
        yard.unlock();
        return parked;
      case 2:
        parked = 2;
        return parked * kind;
      default:
        return 0;
    }
  }

  int trams() { yard.lock(); shed.lock(); int found = trams; shed.unlock(); yard.unlock(); return found; }
}
