import java.util.concurrent.locks.Lock;

class Striped {
  private final Lock[] stripes;
  private final int[] sizes;

  Striped(Lock[] stripes) {
    this.stripes = stripes;
    this.sizes = new int[stripes.length];
  }

  int size() {
    int size = 0;
    for (int i = 0; i < stripes.length; i++) {
      stripes[i].lock();
    }
    for (int i = 0; i < stripes.length; i++) {
      size += sizes[i];
    }
    for (int i = 0; i < stripes.length; i++) {
      stripes[i].unlock();
    }
    return size;
  }
}
