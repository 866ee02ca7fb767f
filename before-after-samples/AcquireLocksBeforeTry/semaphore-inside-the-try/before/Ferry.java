import java.util.concurrent.Semaphore;

class Ferry {
  private final Semaphore decks = new Semaphore(2);
  private long trips;

  void cross() throws InterruptedException {
    try {
      decks.acquire();
      trips++;
    } finally {
      decks.release();
    }
  }
}
