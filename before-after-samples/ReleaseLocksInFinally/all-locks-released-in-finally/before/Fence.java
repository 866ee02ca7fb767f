import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Fence {
  private final List<ReentrantLock> posts;
  private int painted;

  Fence(List<ReentrantLock> posts) {
    this.posts = List.copyOf(posts);
  }

  void paint() {
    for (ReentrantLock post : posts) {
      post.lock();
    }
    try {
      painted++;
    } finally {
      for (ReentrantLock post : posts) {
        post.unlock();
      }
    }
  }
}
