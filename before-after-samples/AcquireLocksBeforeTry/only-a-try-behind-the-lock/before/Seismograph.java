import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.locks.ReentrantLock;

class Seismograph {
  private final ReentrantLock drum = new ReentrantLock();
  private int lost;

  void draw(Writer paper, char mark) {
    try {
      drum.lockInterruptibly();
      try {
        paper.append(mark);
      } catch (IOException e) {
        lost++;
      }
    } catch (InterruptedException e) {
      System.err.println("gave up waiting");
    } finally {
      drum.unlock();
    }
  }

  void drawTwice(Writer paper, char mark) throws IOException {
    try {
      drum.lockInterruptibly();
      try (Writer out = paper) {
        out.append(mark).append(mark);
      }
      // Two marks are one line.
    } catch (InterruptedException e) {
      System.err.println("gave up waiting twice");
    } finally {
      drum.unlock();
    }
  }
}
