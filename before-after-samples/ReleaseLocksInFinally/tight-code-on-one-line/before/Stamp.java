import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stamp {
  private final Lock pad = new ReentrantLock();
  private int prints;

  void press(Runnable hand){pad.lock();try{hand.run();}catch(RuntimeException e){pad.unlock();throw e;}pad.unlock();}

  int count(Runnable hand){pad.lock();hand.run();int now=++prints;pad.unlock();return now;}

  void flagged(Runnable hand, boolean isDry) {
    if(isDry){pad.lock();hand.run();pad.unlock();}
  }
}
