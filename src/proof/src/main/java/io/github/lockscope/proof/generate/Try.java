package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.Rewriting;
import java.nio.file.*;
import java.util.*;

public final class Try {
  public static void main(String[] a) throws Exception {
    String body = a[0].matches("[0-9,]+") ? "" : Files.readString(Path.of(a[0]));
    String flow = a.length > 1 ? a[1] : "heldFlag";
    String opts = "      complexFlow: " + flow + "\n      protocols:\n        - Semaphore\n        - " + Program.DOOR + "\n";
    Rewriting r = Rewriting.declaredIn("type: specs.openrewrite.org/v1beta/recipe\nname: generated.SafeLocks\ndisplayName: Release every lock\nrecipeList:\n  - io.github.lockscope.ReleaseLocksInFinally:\n" + opts + "  - io.github.lockscope.AcquireLocksBeforeTry:\n" + opts);
    if (body.isEmpty()) {
      for (String seed : a[0].split(",")) {
        Program p = Program.of(Long.parseLong(seed)).plain();
        Map<String, String> before = new TreeMap<>(Program.support());
        before.put(p.path(), p.text());
        Rewriting.Rewritten w = r.apply(before);
        w.rows().forEach(row -> System.out.println(row.line() + " " + p.text().lines().skip(Math.max(0, row.line() - 1)).findFirst().get().strip() + "  -> " + row.verdict() + " " + row.form() + " " + row.reason()));
        System.out.println("seed " + seed);
        String after = w.texts().get(p.path());
        System.out.println(p.text().substring(p.text().indexOf("count;\n") + 7));
        System.out.println(after.equals(p.text()) ? "UNCHANGED" : after.substring(after.indexOf("count;\n") + 7));
        System.out.println("-----------");
      }
      return;
    }
    for (String part : body.split("(?m)^====.*\n")) {
      String text = "package generated;\n\nimport java.io.IOException;\nimport java.util.concurrent.*;\nimport java.util.concurrent.locks.*;\n\nfinal class M {\n  private final Lock lock = new ReentrantLock();\n  private final Lock other = new ReentrantLock();\n  private final StampedLock stamps = new StampedLock();\n  private final ReadWriteLock pair = new ReentrantReadWriteLock();\n  private final Semaphore permits = new Semaphore(1);\n  private final ReentrantLock gate = new ReentrantLock();\n  private final Door door = new Door();\n  private World world;\n  private final int[] list = new int[4];\n  private int count;\n" + part + "}\n";
      Map<String, String> before = new TreeMap<>(Program.support());
      before.put("generated/M.java", text);
      Rewriting.Rewritten w = r.apply(before);
      w.rows().forEach(row -> System.out.println(row.line() + " " + text.lines().skip(row.line() - 1).findFirst().get().strip() + "  -> " + row.verdict() + " " + row.form() + " " + row.reason()));
      String after = w.texts().get("generated/M.java");
      System.out.println(after.equals(text) ? "UNCHANGED" : after.substring(after.indexOf("count;\n") + 7));
      System.out.println("-----------");
    }
  }
}
