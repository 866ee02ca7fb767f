import com.example.missing.ClusterLock;

class Tenant {
  private final ClusterLock lock = new ClusterLock("tenant");
  private int requests;

  void count() {
    try {
      lock.lock();
      requests++;
    } finally {
      lock.unlock();
    }
  }
}
