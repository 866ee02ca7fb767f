import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Museum {
  private final ReentrantLock hall = new ReentrantLock();
  private final Donor donor = new Donor();
  private int shown;

  @SuppressWarnings("rawtypes")
  int raw() {
    hall.lock();
    var gifts = donor.gifts();
    List[] both = {gifts, gifts};
    shown += gifts.size();
    hall.unlock();
    return gifts.size() + both.length;
  }

  @Deprecated
  int deprecated() {
    hall.lock();
    var vase = donor.vase();
    shown += vase.hashCode() % 5;
    hall.unlock();
    return vase.hashCode();
  }

  int ownClass() {
    hall.lock();
    var label = new Label();
    shown += label.hashCode() % 7;
    hall.unlock();
    return label.hashCode();
  }

  @Deprecated
  static class Label {}
}

class Donor {
  @SuppressWarnings("rawtypes")
  List gifts() {
    return List.of("jug");
  }

  @SuppressWarnings("deprecation")
  Vase vase() {
    return new Vase();
  }
}

@Deprecated
class Vase {}
