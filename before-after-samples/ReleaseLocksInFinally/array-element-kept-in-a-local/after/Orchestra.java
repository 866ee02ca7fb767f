import java.util.concurrent.locks.Lock;

class Orchestra {
  private int notes;

  void play(Lock[] desks, int at) {
    Lock desk = desks[at];
    desk.lock();
    try {
      notes++;
    } finally {
      desks[at].unlock();
    }
  }
}
