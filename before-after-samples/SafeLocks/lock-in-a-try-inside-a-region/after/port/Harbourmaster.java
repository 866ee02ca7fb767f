package port;

class Harbourmaster {
  private int delays;

  void delay(Dock dock) {
    dock.crane.lock();
    try {
      delays++;
    } finally {
      dock.crane.unlock();
    }
  }
}
