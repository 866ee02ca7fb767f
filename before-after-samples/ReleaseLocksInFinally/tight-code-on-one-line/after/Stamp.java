import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stamp {
  private final Lock pad = new ReentrantLock();
  private int prints;

  void press(Runnable hand){pad.lock();try{hand.run();}catch(RuntimeException e){throw e;}finally{pad.unlock();}}

  int count(Runnable hand){pad.lock();try{hand.run();int now=++prints;return now;}finally{pad.unlock();}}

  void flagged(Runnable hand, boolean isDry) {
    if(isDry){pad.lock();try{hand.run();}finally{pad.unlock();}}
  }
}
