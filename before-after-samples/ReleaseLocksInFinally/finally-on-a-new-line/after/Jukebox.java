import java.util.concurrent.locks.ReentrantLock;

class Jukebox{
  private final ReentrantLock needle = new ReentrantLock();
  private int plays;

  void play(int coins, Runnable record){
    if(coins > 0){
      needle.lock();
      try{
        record.run();
        plays++;
      }
      finally{
        needle.unlock();
      }
    }
    else{
      plays = 0;
    }
  }
}
