import java.util.concurrent.locks.ReentrantLock;

class Oracle {
  private final ReentrantLock cave = new ReentrantLock();
  private int answers;

  void ask(Runnable smoke) {
    cave.lock();
//    System.out.println("asked");
    smoke.run();
//  smoke.run();
    answers++;
    smoke.run();
    cave.unlock();
  }
}
