import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Atlas {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<String> towns = new ArrayList<>();

  void sort(boolean backwards) {
    lock.lock();
    try {
      /**
       * Compares without regard to case.
       *
       * <p>Umlauts come last.
       */
      class ByName implements Comparator<String> {
        /**
         * Compares.
         *
         * @param one one town
         * @param other the other
         */
        @Override
        public int compare(String one, String other) {
          return one.compareToIgnoreCase(other);
        }
      }

      Comparator<String> order = new ByName();
      towns.sort(
          new Comparator<String>() {
            /** Forwards or backwards. */
            @Override
            public int compare(String one, String other) {
              return backwards ? order.compare(other, one) : order.compare(one, other);
            }
          });
    } finally {
      lock.unlock();
    }
  }
}
