import java.util.concurrent.locks.ReentrantLock;

class Millrace {
  private final ReentrantLock gate = new ReentrantLock();
  private int level;

  String attempt() {
    if (!gate.tryLock()) {
      int height = level;
      return "refused at " + height;
    }

    int height;
    try {
      height = level; // as measured
      level = Math.addExact(height, 1);
    } finally {
      gate.unlock();
    }
    return "raised from " + height;
  }

  String spin() {
    for (int step = 0; !gate.tryLock(); step++) {
      System.out.println("waiting " + step);
    }
    int step;
    try {
      step = level;
      int next = Math.incrementExact(step);
      level = next;
    } finally {
      gate.unlock();
    }
    return "spun from " + step;
  }

  String handler() {
    try {
      gate.lockInterruptibly();
    } catch (InterruptedException problem) {
      return "given up";
    }
    String problem = null;
    try {
      level = Math.decrementExact(level);
    } catch (ArithmeticException e) {
      problem = e.getMessage();
    } finally {
      gate.unlock();
    }
    return "lowered, " + problem;
  }

  String asked() {
    if (!gate.tryLock()) {
      String height = "refused";
      return height;
    }
    for (int height = 0; height < level; height++) {
      System.out.println(height);
    }
    int height = level;
    gate.unlock();
    return "asked at " + height;
  }
}
