import com.acme.Gate;

class Alley extends Gate {
  private final Gate north = new Gate();
  private long passed;

  void pass() {
    north.enter(100);
    passed++;
    north.exit();
  }

  boolean passSafely() {
    if (!north.enter(100)) {
      return false;
    }
    try {
      passed++;
      return true;
    } finally {
      north.exit();
    }
  }

  @Override
  public void enter() {
    super.enter();
    passed = 0;
  }
}
