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
      } finally {
        drum.unlock();
      }
    } catch (InterruptedException e) {
      System.err.println("gave up waiting");
    }
  }

  void drawTwice(Writer paper, char mark) throws IOException {
    try {
      drum.lockInterruptibly();
      try {
        try (Writer out = paper) {
          out.append(mark).append(mark);
        }
        // Two marks are one line.
      } finally {
        drum.unlock();
      }
    } catch (InterruptedException e) {
      System.err.println("gave up waiting twice");
    }
  }
}
