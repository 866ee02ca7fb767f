import com.example.missing.DistributedLock;

class Shard {
  private final DistributedLock lock;
  private int writes;

  Shard(DistributedLock lock) {
    this.lock = lock;
  }

  void write() {
    lock.lock();
    writes++;
    lock.unlock();
  }
}
