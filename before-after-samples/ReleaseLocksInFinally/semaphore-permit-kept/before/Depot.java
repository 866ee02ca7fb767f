import java.util.Queue;
import java.util.concurrent.Semaphore;

class Depot {
  private final Semaphore places;
  private final Queue<String> parcels;

  Depot(Semaphore places, Queue<String> parcels) {
    this.places = places;
    this.parcels = parcels;
  }

  void store(String parcel) throws InterruptedException {
    places.acquire();
    if (parcels.offer(parcel)) {
      return;
    }
    places.release();
  }
}
