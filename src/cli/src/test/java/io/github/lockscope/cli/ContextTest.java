package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locks are recognised by their types, so a lock found proves that its declaration was. */
final class ContextTest {
  private final Cli cli;

  ContextTest(@TempDir Path directory) throws IOException {
    cli = new Cli(directory.toRealPath());
  }

  @Test
  void inheritedLock() {
    cli.write("src/a/Base.java", "package a; public class Base extends Root { }");
    cli.write("src/a/Root.java", declaring("a", "Root", "protected Lock lock;"));
    cli.write("src/b/User.java", using("b", "import a.*;", "User extends Base", "lock"));
    found("src/b/User.java:1: REWRITE RENAME in work on lock");
  }

  @Test
  void lockOfAnotherClass() {
    cli.write("src/a/Entry.java", declaring("a", "Entry", "Lock lock;"));
    cli.write("src/a/User.java", using("a", "", "User", "new Entry().lock"));
    found("src/a/User.java:1: REWRITE RENAME in work on new Entry().lock");
  }

  @Test
  void lockAtTheEndOfAChain() {
    cli.write(
        "src/a/Registry.java", "package a; class Registry { Entry entry() { return null; } }");
    cli.write("src/a/Entry.java", declaring("a", "Entry", "Lock lock;"));
    cli.write("src/a/User.java", using("a", "", "User", "new Registry().entry().lock"));
    found("src/a/User.java:1: REWRITE RENAME in work on new Registry().entry().lock");
  }

  @Test
  void lockImportedStatically() {
    cli.write("src/a/Locks.java", declaring("a", "Locks", "public static Lock GLOBAL;"));
    cli.write("src/b/User.java", using("b", "import static a.Locks.GLOBAL;", "User", "GLOBAL"));
    found("src/b/User.java:1: REWRITE RENAME in work on GLOBAL");
  }

  @Test
  void homeMadeLock() {
    cli.write(
        "src/a/Mutex.java",
        "package a; import java.util.concurrent.locks.*; class Mutex extends ReentrantLock { }");
    cli.write("src/a/User.java", using("a", "", "User", "new Mutex()"));
    found("src/a/User.java:1: REWRITE RENAME in work on new Mutex()");
  }

  @Test
  void sameTypeInTwoModules() {
    cli.write("m1/a/Base.java", declaring("a", "Base", "Lock lock;"));
    cli.write("m1/a/User.java", using("a", "", "User extends Base", "lock"));
    cli.write(
        "m2/a/Base.java", "package a; class Base { Door lock; class Door { void lock() {} } }");
    cli.write("m2/a/User.java", using("a", "", "User extends Base", "lock"));
    cli.write("m3/a/Base.java", declaring("a", "Base", "Lock lock;"));
    cli.write("m3/a/User.java", using("a", "", "User extends Base", "lock"));
    found(
        """
        m1/a/User.java:1: REWRITE RENAME in work on lock
        m3/a/User.java:1: REWRITE RENAME in work on lock""");
  }

  @Test
  void importsThatNobodyDeclares() {
    cli.write(
        "src/a/User.java",
        using(
            "a",
            "import com.example.gone.Thing; import com.example.gone.Thing.Part;"
                + " import static com.example.gone.Thing.part; import com.example.lost.*;"
                + " import javax.inject.Inject; import javax.swing.JLabel;",
            "User",
            "new java.util.concurrent.locks.ReentrantLock()"));
    found(
        "src/a/User.java:1: REWRITE RENAME in work on new java.util.concurrent.locks.ReentrantLock()");
  }

  /** What is beside it in a batch must not matter, and the large file keeps the class out of it. */
  @Test
  void lockMethodOfWhatIsNoLock() {
    cli.write(
        "src/a/User.java",
        "package a; import c.Table; class User { void work(Table table) { table.lock(3, 7); } }");
    cli.write(
        "src/b/Large.java",
        using("b", "import a.Entry; /*" + "x".repeat(600_000) + "*/", "Large", "new Entry().lock"));
    cli.write("src/a/Entry.java", declaring("a", "Entry", "public Lock lock;"));
    cli.write(
        "src/c/Table.java",
        "package c; public class Table { public void lock(int session, int mode) { } }");
    Cli.Result result = cli.run("scan", "--all", ".");
    assertEquals("", result.err());
    assertFalse(result.out().contains("LOCK_TYPE_UNKNOWN"), result.out());
    assertTrue(result.out().startsWith("src/b/Large.java:3: SAFE ACQUIRE_METHOD"), result.out());
  }

  private void found(String lines) {
    Cli.Result result = cli.rename("scan", ".");
    assertEquals("", result.err());
    String sites = result.out().replaceAll("(?s)\n\nRENAME .*", "\n");
    assertEquals(lines + "\n", sites);
  }

  private static String declaring(String packageName, String type, String member) {
    return """
        package %s;
        import java.util.concurrent.locks.Lock;
        public class %s { %s }
        """
        .formatted(packageName, type, member);
  }

  private static String using(String packageName, String imports, String header, String lock) {
    return """
        package %s;
        %s
        class %s { void work() { %s.lock(); } }
        """
        .formatted(packageName, imports, header, lock);
  }
}
