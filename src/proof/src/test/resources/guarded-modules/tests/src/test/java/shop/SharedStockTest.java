package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

final class SharedStockTest {
  private final Lock turn = new ReentrantLock();

  @Test
  void counts() {
    Stock stock = new Stock();
    turn.lock();
    try {
      assertEquals(3, stock.add(3));
    } finally {
      turn.unlock();
    }
  }
}
