import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Harbour {
  private final ReentrantLock quay = new ReentrantLock();
  private final Condition tide = quay.newCondition();
  private final List<Condition> all = List.of(tide);
  private final Runnable bell = () -> tide.signalAll();
  private int ships;

  void land(Callable<Integer> pilot) {
    boolean failed = false;
    try {
      quay.lock();
      ships = pilot.call();
      quay.unlock();
    } catch (Exception e) {
      failed = true;
    }
    if (failed) {
      tide.signalAll();
    }
  }

  int rounds(Callable<Integer> pilot) {
    for (int i = 0; ; i++) {
      if (i == 3) {
        return quay.getHoldCount();
      }
      try {
        quay.lock();
        ships = pilot.call();
        quay.unlock();
      } catch (Exception e) {
        ships = -1;
      }
    }
  }

  private boolean start(boolean isLast, Runnable tug) {
    quay.lock();
    if (isLast) {
      return true;
    }
    tug.run();
    quay.unlock();
    return false;
  }

  void use(boolean isLast, Runnable tug) {
    if (start(isLast, tug)) {
      tide.signalAll();
    }
  }

  void inALambda(IntSupplier pilot) {
    Runnable landing =
        () -> {
          quay.lock();
          ships = pilot.getAsInt();
          quay.unlock();
        };
    try {
      landing.run();
    } catch (RuntimeException e) {
      tide.signalAll();
    }
  }

  void byReference(Callable<Integer> pilot) {
    try {
      quay.lock();
      ships = pilot.call();
      quay.unlock();
    } catch (Exception e) {
      all.forEach(Condition::signalAll);
    }
  }

  void byBell(Callable<Integer> pilot) {
    try {
      quay.lock();
      ships = pilot.call();
      quay.unlock();
    } catch (Exception e) {
      bell.run();
    }
  }

  int ownHold(Callable<Integer> pilot) {
    try {
      quay.lock();
      ships = pilot.call();
      quay.unlock();
    } catch (Exception e) {
      return asked(() -> quay.getHoldCount());
    }
    return 0;
  }

  private static int asked(IntSupplier question) {
    return question.getAsInt();
  }
}
