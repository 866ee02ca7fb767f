import java.util.concurrent.locks.ReentrantLock;

class Telescope {
  private final ReentrantLock mount = new ReentrantLock();
  private double azimuth;
  private double altitude;

  /** Points it somewhere else. */
  void slew(double toAzimuth, double toAltitude, Runnable motor) {
    // The mount is slow.
    mount.lock(); // so nobody may interfere

    // First around,
    azimuth = toAzimuth; // degrees
    /* then up. */
    altitude = /* degrees, too */ toAltitude;

    /*
     * Both motors run
     *   at the same time.
     */
    motor.run(); // blocks

    // Ready.
    mount.unlock(); // the next observer
    // Tracking goes on by itself.
  }

  void park(Runnable motor) {
    mount.lock(); /* a */ /* b */
    motor.run(); /* c */ // d
    // e

    // f
    mount.unlock();

    // g
    azimuth = 0.0;
  }
}
