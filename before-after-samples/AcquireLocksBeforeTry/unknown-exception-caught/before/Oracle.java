import java.util.concurrent.locks.Lock;

class Oracle {
  private final Lock cave;
  private final MissingLock gate = new MissingLock();
  private int answers;

  Oracle(Lock cave) {
    this.cave = cave;
  }

  void ask(String question) {
    try {
      cave.lock();
      answers += question.length();
    } catch (MissingException e) {
      System.out.println("no answer");
    } finally {
      cave.unlock();
    }
  }

  void enter() {
    gate.lock();
    answers++;
    gate.unlock();
  }
}
