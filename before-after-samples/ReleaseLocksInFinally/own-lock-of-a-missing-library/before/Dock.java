import com.acme.missing.Gate;

class Dock {
  private final Gate gate = new Gate();
  private long ships;

  void land() {
    gate.enter();
    ships++;
    gate.exit();
  }
}
