import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Museum {
  private final ReentrantLock hall = new ReentrantLock();
  private final Donor donor = new Donor();
  private int shown;

  @SuppressWarnings("rawtypes")
  int raw() {
    List gifts;
    List[] both;
    hall.lock();
    try {
      gifts = donor.gifts();
      both = new List[]{gifts, gifts};
      shown += gifts.size();
    } finally {
      hall.unlock();
    }
    return gifts.size() + both.length;
  }

  @Deprecated
  int deprecated() {
    Vase vase;
    hall.lock();
    try {
      vase = donor.vase();
      shown += vase.hashCode() % 5;
    } finally {
      hall.unlock();
    }
    return vase.hashCode();
  }

  int ownClass() {
    Label label;
    hall.lock();
    try {
      label = new Label();
      shown += label.hashCode() % 7;
    } finally {
      hall.unlock();
    }
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
