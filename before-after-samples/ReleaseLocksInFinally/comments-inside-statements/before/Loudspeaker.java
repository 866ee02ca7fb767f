import java.util.concurrent.locks.ReentrantLock;

class Loudspeaker {
  private final ReentrantLock coil = new ReentrantLock();
  private int volume;

  void announce(/* the text */ String text, Runnable gong) {
    coil /* shared */.lock() /* now */; // wait
    gong.run() /* loud */;
    volume = // louder
        volume // than before
            + text.length();
    coil.unlock(/* nothing */) ; /* quiet */ // again
  }
}
