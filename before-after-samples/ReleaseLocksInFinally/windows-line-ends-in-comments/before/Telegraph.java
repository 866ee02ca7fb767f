import java.util.concurrent.locks.ReentrantLock;

class Telegraph {
  private final ReentrantLock wire = new ReentrantLock();
  private String last = "";

  void send(Runnable key) {
    wire.lock();
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
    wire.unlock(); // end

    // of message
    key.run();
  }
}
