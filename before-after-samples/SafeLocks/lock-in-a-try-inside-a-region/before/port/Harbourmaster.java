package port;

class Harbourmaster {
  private int delays;

  void delay(Dock dock) {
    try {
      dock.crane.lock();
      delays++;
    } finally {
      dock.crane.unlock();
    }
  }
}
