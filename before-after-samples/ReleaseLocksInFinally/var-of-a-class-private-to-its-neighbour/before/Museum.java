import java.util.concurrent.locks.ReentrantLock;

class Museum {
  private final ReentrantLock hall = new ReentrantLock();
  private final Cellar cellar = new Cellar();

  String show() {
    hall.lock();
    var vase = cellar.fetch();
    cellar.air();
    hall.unlock();
    return "on show: " + vase;
  }
}

class Cellar {
  private static final class Vase {}

  private Vase vase = new Vase();

  Vase fetch() {
    return vase;
  }

  void air() {
    vase = new Vase();
  }
}
