class Device {
  static int LOUD = 7;
}
