import java.util.concurrent.locks.ReentrantLock;

class Telegraph {
  private final ReentrantLock wire = new ReentrantLock();
  private String last = "";

  void send(Runnable key) {
    wire.lock();
    try {
      /**
       * Dots
       *
       * <p>and dashes.
       */
      class Signal {
        /** Sends it. */
        void send() {
          key.run();
        }
      }
      new Signal().send(); /* once */ // and

      /* only
       * once
       */
      last = """
        stop
          stop
        """;
    } finally {
      wire.unlock(); // end
    }

    // of message
    key.run();
  }
}
