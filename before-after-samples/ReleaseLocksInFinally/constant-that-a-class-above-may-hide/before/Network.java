class Network {
  static Network OPEN = new Network();

  static void replace() {
    OPEN = new Network();
  }
}
