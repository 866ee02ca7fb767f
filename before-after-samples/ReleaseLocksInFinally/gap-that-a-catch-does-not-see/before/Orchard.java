import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Orchard {
  private final Lock gate = new ReentrantLock();
  private int apples;

  void pick(Runnable ladder) {
    gate.lock();
    ladder.run();

    // The basket may be missing.
    try {
      fill();
    } catch (FileNotFoundException e) {
      apples = -1;
    } catch (IOException e) {
      apples = 0;
    } finally {
      gate.unlock();
    }
  }

  int pickAsBefore(Runnable ladder) {
    gate.lock();
    ladder.run();
    int before = apples;
    try {
      fill();
    } catch (IOException e) {
      apples = before;
    } finally {
      gate.unlock();
    }
    return apples;
  }

  int count(Runnable ladder) {
    int counted;
    gate.lock();
    ladder.run();
    counted = apples;
    try {
      fill();
    } catch (IOException e) {
      apples = 0;
    } finally {
      gate.unlock();
    }
    return counted;
  }

  void fillTwice() throws IOException {
    gate.lock();
    fill();
    try {
      fill();
    } catch (FileNotFoundException e) {
      apples = 0;
    } finally {
      gate.unlock();
    }
  }

  void pickSafely(Runnable ladder) {
    gate.lock();
    ladder.run();
    try {
      fill();
    } catch (IOException | IllegalStateException e) {
      apples = 0;
    } finally {
      gate.unlock();
    }
  }

  private void fill() throws IOException {
    apples++;
  }
}
