import com.acme.FileGate;
import java.io.IOException;

class Journal {
  private final FileGate gate = new FileGate();
  private int pages;

  void write(Runnable entry) throws IOException {
    gate.acquire();
    try {
      entry.run();
      pages += 4;
      gate.release();
    } catch (IOException e) {
      System.out.println("once more");
      gate.release();
    }
  }
}
