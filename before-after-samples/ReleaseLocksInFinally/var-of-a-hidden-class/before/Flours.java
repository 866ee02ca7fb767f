class Flours {
  private static final class Bag {}

  private Bag bag = new Bag();

  Bag next() {
    return bag;
  }

  void refill() {
    bag = new Bag();
  }
}
