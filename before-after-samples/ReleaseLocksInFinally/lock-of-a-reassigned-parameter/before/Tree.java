import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Tree {
  final Lock lock = new ReentrantLock();
  Tree parent;
  int leaves;

  static void grow(Tree tree, int count) {
    tree.lock.lock();
    tree.leaves += count;
    if (tree.parent != null) {
      tree = tree.parent;
    }
    tree.lock.unlock();
  }
}
