package io.github.lockscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single expressions may do: fail, wait for a lock, or be moved across a release. */
final class ExpressionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "int x = 3;",
        "int x = stock;",
        "int x = n + 3 * n;",
        "int x = n / 2;",
        "int x = n % 7;",
        "double x = n / 2.5;",
        "int x = -n;",
        "boolean x = n < 3 && c || !d;",
        "byte x = (byte) n;",
        "long x = (long) (int) 3.5;",
        "Object x = (Object) \"a\";",
        "boolean x = a == b;",
        "boolean x = a == null;",
        "boolean x = null != b;",
        "boolean x = o instanceof String;",
        "boolean x = o instanceof String s;",
        "int x = c ? 3 : n;",
        "int x = switch (n) { case 1 -> 3; default -> 5; };",
        "int x = LIMIT;",
        "int x = Integer.MAX_VALUE;",
        "Object x = Thread.State.NEW;",
        "Object x = Shop.class;",
        "int[] x = {3, n};",
        "Runnable x = () -> work();",
        "Runnable x = this::run;",
        "String x = \"a\" + n + \"b\";",
        "class Inner { void run() { work(); } }",
        "if (f) c = d;",
        "boolean x = d && !f;",
        "f = Boolean.FALSE; if (f) c = d;",
      })
  void cannotFail(String statement) {
    assertEquals("Released", underTheLock(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object x = L;",
        "int x = ((Shop) o).stock;",
        "int x = inherited;",
        "int x = count;",
        "int x = Elsewhere.LIMIT;",
        "int x = 100 / n;",
        "int x = n / 0;",
        "int x = n % n;",
        "int x = a / 7;",
        "int x = 7 + a;",
        "int x = a - 7;",
        "boolean x = a > 7;",
        "boolean x = a != 3;",
        "boolean x = 3 == a;",
        "if (e) c = d;",
        "boolean x = d && e;",
        "f = e; if (f) c = d;",
        "f = (Boolean) null; if (f) c = d;",
        "String x = (String) o;",
        "int x = (int) a;",
        "Object x = (Integer) n;",
        "boolean x = o instanceof Point(int left, int right);",
        "int x = c ? 3 : work();",
        "int x = c ? work() : 3;",
        "int x = switch (n) { case 1 -> work(); default -> 5; };",
        "int x = all[n];",
        "all[2] = n;",
        "stock = 3;",
        "stock += 3;",
        "int[] x = {3, work()};",
        "int[] x = new int[work()];",
        "Object x = new Shop();",
        "Object x = super.hashCode();",
        "String x = \"a\" + o;",
        "String x = o + \"a\";",
        "assert n > 3;",
        "synchronized (this) { c = d; }",
      })
  void mayFail(String statement) {
    assertEquals("behind 'L.lock();', to 'L.unlock();', for 1", underTheLock(statement));
  }

  private static String underTheLock(String statement) {
    return Asked.about(
            """
            Integer a = n;
            Integer b = a;
            Boolean e = c ? null : d;
            Boolean f = c;
            L.lock();
            %s
            L.unlock();
            """
                .formatted(statement))
        .inWords();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return n + 3;",
        "return -n;",
        "return all == null ? 3 : 5;",
        "n++; return n;",
        "n += 3; return n;",
        "c = d; return 7;",
        "assert n > 3; return 7;",
        "throw new IllegalStateException(\"sold\" + n);",
      })
  void mayBeDoneBeforeTheRelease(String statements) {
    assertEquals("behind 'L.lock();', to 'L.unlock();', for 2", behindARelease(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return stock;",
        "return 100 / n;",
        "return all[n];",
        "stock++; return 7;",
        "--stock; return 7;",
        "all[2]++; return 7;",
        "all[2] = 3; return 7;",
        "stock = 3; return 7;",
        "new Shop(); return 7;",
        "assert n > 3 : work(); return 7;",
        "throw new IllegalStateException(work());",
      })
  void staysBehindTheRelease(String statements) {
    String answer = behindARelease(statements);
    assertTrue(answer.startsWith("WORK_AFTER_RELEASE; "), answer);
  }

  private static String behindARelease(String statements) {
    return Asked.about(
            """
            L.lock();
            if (c) {
              L.unlock();
              %s
            }
            work();
            L.unlock();
            """
                .formatted(statements))
        .inWords();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pick(L.tryLock());",
        "pick(L.tryLock()).close();",
        "int x = pick(L.tryLock()).stock;",
        "pick(L.tryLock()).stock = 3;",
        "stock = pick(L.tryLock());",
        "stock += pick(L.tryLock());",
        "n += pick(L.tryLock());",
        "int x = pick(L.tryLock()) + n;",
        "int x = n + pick(L.tryLock());",
        "int x = -pick(L.tryLock());",
        "pick(c ? L.tryLock() : d);",
        "pick(d ? c : L.tryLock());",
        "Object x = new Shop(L.tryLock());",
        "all[pick(L.tryLock())] = 3;",
        "pick(L.tryLock())[2] = 3;",
        "int x = pick(L.tryLock())[2];",
        "int[] x = {pick(L.tryLock())};",
        "int[] x = new int[pick(L.tryLock())];",
        "Runnable x = pick(L.tryLock())::run;",
        "switch (pick(L.tryLock())) { default: }",
        "synchronized (pick(L.tryLock())) { }",
        "try (var x = pick(L.tryLock())) { }",
        "for (Object x : pick(L.tryLock())) { }",
      })
  void useTheAnswerSomewhere(String statement) {
    assertEquals("NOT_SEPARATED", Asked.about(statement + "\nL.unlock();").inWords());
  }
}
