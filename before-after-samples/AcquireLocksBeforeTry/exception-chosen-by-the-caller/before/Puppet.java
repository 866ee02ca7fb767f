import java.util.concurrent.locks.ReentrantLock;

class Puppet {
  private final ReentrantLock strings = new ReentrantLock();
  private int moves;

  interface Move<X extends Exception> {
    int run() throws X;
  }

  <X extends Exception> void dance(Move<X> move) throws X {
    try {
      strings.lockInterruptibly();
      moves += move.run();
    } catch (InterruptedException e) {
      System.out.println("tangled");
    } finally {
      strings.unlock();
    }
  }

  void bow() {
    Move<InterruptedException> slowly =
        () -> {
          Thread.sleep(20);
          return 1;
        };
    try {
      strings.lockInterruptibly();
      twice(slowly);
    } catch (InterruptedException e) {
      System.out.println("fallen over");
    } finally {
      strings.unlock();
    }
  }

  private static <X extends Exception> void twice(Move<X> move) throws X {
    move.run();
    move.run();
  }
}
