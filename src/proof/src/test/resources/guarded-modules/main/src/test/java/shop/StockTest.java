package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class StockTest {
  @Test
  void counts() {
    Stock stock = new Stock();
    assertEquals(3, stock.add(3));
    stock.take(2);
    assertEquals(2, stock.add(1));
    assertTrue(stock.isFree());
  }
}
