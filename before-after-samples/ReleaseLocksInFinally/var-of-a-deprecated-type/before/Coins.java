import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class Coins {
  private final ReentrantLock purse = new ReentrantLock();
  private final Mint mint = new Mint();
  private int spent;

  Object pay() {
    purse.lock();
    var coin = mint.coin();
    spent += coin.hashCode() % 2;
    purse.unlock();
    System.out.println(spent);
    return coin;
  }

  int payAll() {
    purse.lock();
    var coins = mint.coins();
    spent += coins.hashCode() % 2;
    purse.unlock();
    return coins.size();
  }
}

@SuppressWarnings("deprecation")
class Mint {
  Farthing coin() {
    return new Farthing();
  }

  List<Farthing> coins() {
    return List.of(coin());
  }
}

@Deprecated
class Farthing {}
