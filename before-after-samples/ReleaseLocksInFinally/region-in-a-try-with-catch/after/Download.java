import java.util.concurrent.locks.ReentrantLock;

class Download {
  private final ReentrantLock disk = new ReentrantLock();
  private int bytes;

  int add(String size) {
    try {
      int total;
      disk.lock();
      try {
        bytes += Integer.parseInt(size);
        total(bytes);
        total = bytes;
      } finally {
        disk.unlock();
      }
      return total + 1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static void total(int bytes) {
    System.out.println(bytes);
  }
}
