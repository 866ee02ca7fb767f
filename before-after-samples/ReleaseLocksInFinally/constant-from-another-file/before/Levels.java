final class Levels {
  static final int LOUD = 11;

  private Levels() {}
}
