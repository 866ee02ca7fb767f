import java.util.concurrent.locks.Lock;

class Orchestra {
  private int notes;

  void play(Lock[] desks, int at, Runnable conductor) {
    Lock desk = desks[at];
    desk.lock();
    notes++;
    conductor.run();
    desks[at].unlock();
  }
}
