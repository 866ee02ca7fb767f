package shop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TillTest {
  @Test
  void takesMoney() {
    Till till = new Till();
    till.pay(1);
    assertTrue(till.tryPay(1));
  }
}
