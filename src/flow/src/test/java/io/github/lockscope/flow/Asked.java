package io.github.lockscope.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Code with a question about the first acquire of {@code L} in it. {@code M} is another lock, which
 * is held wherever it is released.
 *
 * @param text the whole file
 * @param answer the answer
 */
record Asked(String text, Answer answer) {
  private static final Pattern CALL =
      Pattern.compile("\\b(?:L\\.(lock|tryLock|unlock|isHeldByCurrentThread)|M\\.(unlock))\\(\\)");

  /** Asks about the statements of a method. */
  static Asked about(String statements) {
    String text =
        """
        import java.util.concurrent.locks.*;
        class Shop {
          final ReentrantLock L = new ReentrantLock();
          final ReentrantLock M = new ReentrantLock();
          static final int LIMIT = 7;
          static final Object MADE = new Object();
          static int count;
          int stock;
          boolean open;
          int sell(boolean c, boolean d, int n, Object o, int[] all) throws Exception {
        %s
          }
        }
        enum Plain { SMALL, BIG }
        enum Kept {
          SMALL(3);
          final int cm;
          final boolean known;
          Kept(int cm) {
            this.cm = cm;
            this.known = true;
          }
        }
        enum Computing {
          SMALL(3);
          final int cm;
          Computing(int inches) { this.cm = 2 * inches; }
        }
        enum Working {
          SMALL(3);
          Working(int cm) { System.out.println(cm); }
        }
        enum Computed {
          SMALL("three".length());
          Computed(int cm) {}
        }
        enum Bodied {
          SMALL { @Override public String toString() { return "small"; } }
        }
        enum Running implements Runnable {
          SMALL;
          @Override public void run() {}
        }
        enum Initialised {
          SMALL;
          static { System.gc(); }
        }
        class Literals { static final Object SMALL = "s"; static int count; }
        class Mixed {
          static final String TEXT = "s";
          static final Object SMALL = "s";
          static final String COMPUTED = String.valueOf(3);
        }
        class Below extends Thread { static final Object SMALL = "s"; }
        """
            .formatted(statements);
    List<LockUse> uses = new ArrayList<>();
    Matcher calls = CALL.matcher(text);
    while (calls.find()) {
      uses.add(
          calls.group(1) == null
              ? new LockUse(calls.group(2), calls.end() - 1, Effect.RELEASE_OTHER)
              : new LockUse(calls.group(1), calls.end() - 1, effect(calls.group(1))));
    }
    LockUse acquire =
        uses.stream()
            .filter(use -> use.effect() == Effect.ACQUIRE || use.effect() == Effect.TRY_ACQUIRE)
            .findFirst()
            .orElseThrow();
    List<LockUse> others = new ArrayList<>(uses);
    others.remove(acquire);
    return new Asked(text, FlowFile.parse(text).ask(new Question(acquire, others)));
  }

  private static Effect effect(String method) {
    return switch (method) {
      case "lock" -> Effect.ACQUIRE;
      case "tryLock" -> Effect.TRY_ACQUIRE;
      case "unlock" -> Effect.RELEASE;
      default -> Effect.ASK;
    };
  }

  /** The answer in words: the first and last line of the region, or what stands in the way. */
  String inWords() {
    if (answer instanceof Answer.Unclear unclear) {
      return unclear.why().name() + unclear.flag().map(this::inWords).orElse("");
    }
    if (answer instanceof Answer.Region region) {
      List<String> words = new ArrayList<>();
      words.add(
          region.opening().isStart()
              ? "in braces"
              : "behind '" + lineAt(region.opening().statement()) + "'");
      words.add("to '" + lineAt(region.last().statement()) + "'");
      words.add("for " + region.releases().size());
      words.addAll(inWords(region.leaks()));
      region.madeExceptions().forEach(made -> words.add("makes '" + lineAt(made) + "'"));
      return String.join(", ", words);
    }
    return answer.getClass().getSimpleName();
  }

  private String inWords(Answer.Flag flag) {
    String start =
        flag.opening().isStart()
            ? "in braces"
            : "behind '" + lineAt(flag.opening().statement()) + "'";
    List<String> leaks = inWords(flag.leaks());
    return "; flag %s%s to '%s', sets %d, clears %d, deletes %d%s"
        .formatted(
            flag.isHeldAtStart() ? "set " : "",
            start,
            lineAt(flag.last().statement()),
            flag.acquires().size(),
            flag.releases().size(),
            flag.deleted().size(),
            leaks.stream().map(", "::concat).collect(Collectors.joining()));
  }

  private List<String> inWords(Leaks leaks) {
    List<String> words = new ArrayList<>();
    leaks.jumps().forEach(jump -> words.add("leaks at '" + lineAt(jump) + "'"));
    if (leaks.isBehindHandlers()) {
      words.add("leaks behind a handler");
    }
    return words;
  }

  private String lineAt(int offset) {
    int end = text.indexOf('\n', offset);
    return text.substring(offset, end);
  }
}
