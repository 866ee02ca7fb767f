import java.util.concurrent.locks.ReentrantLock;

class Oracle {
  private final ReentrantLock cave = new ReentrantLock();
  private final MissingLock gate = new MissingLock();
  private int answers;

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
