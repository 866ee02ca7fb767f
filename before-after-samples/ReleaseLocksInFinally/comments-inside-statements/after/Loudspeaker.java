import java.util.concurrent.locks.ReentrantLock;

class Loudspeaker {
  private final ReentrantLock coil = new ReentrantLock();
  private int volume;

  void announce(/* the text */ String text, Runnable gong) {
    coil /* shared */.lock() /* now */; // wait
    try {
      gong.run() /* loud */;
      volume = // louder
          volume // than before
              + text.length();
    } finally {
      coil.unlock(/* nothing */) ; /* quiet */ // again
    }
  }
}
