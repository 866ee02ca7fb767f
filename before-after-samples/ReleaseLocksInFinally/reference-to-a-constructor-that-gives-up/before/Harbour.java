import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Makes ships under a lock that these let go of while they are launched. */
class Harbour {
  private static final ReentrantLock QUAY = new ReentrantLock();
  private static Runnable launch = () -> {};

  static class Ferry {
    {
      QUAY.unlock();
      launch.run();
      QUAY.lock();
    }
  }

  record Barge(int tons) {
    Barge {
      QUAY.unlock();
      launch.run();
      QUAY.lock();
    }
  }

  Ferry ferry(Runnable paint) {
    QUAY.lock();
    Supplier<Ferry> yard = Ferry::new;
    Ferry ferry = yard.get();
    paint.run();
    QUAY.unlock();
    return ferry;
  }

  Barge barge(Runnable paint, int tons) {
    QUAY.lock();
    IntFunction<Barge> yard = Barge::new;
    Barge barge = yard.apply(tons);
    paint.run();
    QUAY.unlock();
    return barge;
  }
}
