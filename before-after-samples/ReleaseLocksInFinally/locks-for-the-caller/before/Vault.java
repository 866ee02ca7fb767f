import java.util.concurrent.locks.ReentrantLock;

class Vault {
  final ReentrantLock door = new ReentrantLock();
  final ReentrantLock grille = new ReentrantLock();
}

class Keeper {
  void open(Vault vault) {
    vault.door.lock();
    vault.grille.lock();
  }
}
