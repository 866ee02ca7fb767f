import java.util.concurrent.Semaphore;

class Ferry {
  private final Semaphore decks = new Semaphore(2);
  private long trips;

  void cross() throws InterruptedException {
    decks.acquire();
    try {
      trips++;
    } finally {
      decks.release();
    }
  }
}
