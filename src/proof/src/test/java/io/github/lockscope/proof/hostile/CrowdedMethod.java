package io.github.lockscope.proof.hostile;

import static io.github.lockscope.proof.hostile.LockClass.repeat;
import static io.github.lockscope.proof.hostile.LockClass.repeatBackwards;

import io.github.lockscope.proof.hostile.HostileFile.Fate;

/** A method with as much of something as anyone likes. */
enum CrowdedMethod {
  REGIONS_IN_SEQUENCE {
    @Override
    String statements(int count) {
      return repeat(LockClass.REGION, count);
    }
  },
  REGIONS_OF_MANY_LOCKS {
    @Override
    String statements(int count) {
      return repeat("lock#.lock(); // site\ncount++;\nlock#.unlock();\n", count);
    }
  },
  NESTED_REGIONS {
    @Override
    String statements(int count) {
      return repeat("lock#.lock(); // site\ncount++;\n", count)
          + repeatBackwards("lock#.unlock();\n", count);
    }
  },
  NESTED_HOLDS_OF_ONE_LOCK {
    @Override
    String statements(int count) {
      return repeat("lock.lock(); // site\ncount++;\n", count) + repeat("lock.unlock();\n", count);
    }
  },
  CROSSING_REGIONS {
    @Override
    String statements(int count) {
      return repeat("lock#.lock(); // site\ncount++;\n", count)
          + repeat("lock#.unlock();\ncount++;\n", count);
    }
  },
  EARLY_RETURNS {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\n"
          + repeat("if (count == #) {\nlock.unlock();\nreturn;\n}\n", count)
          + "lock.unlock();\n";
    }
  },
  EARLY_RELEASES_BEFORE_WORK {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\n"
          + repeat("if (count == #) {\nlock.unlock();\ncount--;\nreturn;\n}\n", count)
          + "lock.unlock();\n";
    }
  },
  GIVEN_UP_AND_TAKEN_AGAIN {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\n"
          + repeat("if (count == #) {\nlock.unlock();\ncount--;\nlock.lock(); // site\n}\n", count)
          + "lock.unlock();\n";
    }
  },
  FLAGS {
    @Override
    String statements(int count) {
      return repeat("boolean got# = lock#.tryLock(); // site\n", count)
          + repeat("if (got#) {\nlock#.unlock();\n}\n", count);
    }
  },
  TESTED_FLAGS {
    @Override
    String statements(int count) {
      return repeat("boolean flag# = count == #;\n", count)
          + "lock.lock(); // site\n"
          + repeat("if (flag#) {\ncount--;\n}\n", count)
          + "if (flag0) {\nlock.unlock();\nreturn;\n}\n"
          + repeat("if (!flag#) {\ncount--;\n}\n", count)
          + "lock.unlock();\n";
    }
  },
  NESTED_TRIES {
    @Override
    String statements(int count) {
      return repeat(
              """
              if (lock#.tryLock()) { // site
              try {
              count++;
              } catch (RuntimeException e) {
              count--;
              }
              lock#.unlock();
              }
              """,
              count / 10)
          + repeat("if (lock#.tryLock()) { // site\n", count / 10)
          + repeatBackwards("lock#.unlock();\n}\n", count / 10);
    }
  },
  CASES {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\nswitch (count) {\n"
          + repeat("case #:\nlock.unlock();\nreturn;\n", count)
          + "}\nlock.unlock();\n";
    }
  },
  ARROW_CASES {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\nswitch (count) {\n"
          + repeat("case # -> {\ncount--;\nlock.unlock();\nreturn;\n}\n", count)
          + "default -> count++;\n}\nlock.unlock();\n";
    }
  },
  FALLING_CASES {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\nswitch (count) {\n"
          + repeat("case #:\nif (go) {\nlock.unlock();\nreturn;\n}\n", count)
          + "}\nlock.unlock();\n";
    }
  },
  RETURNS_THROUGH_FINALLY {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\n"
          + repeat("try {\nif (count == #) {\nlock.unlock();\nreturn;\n}\n", count)
          + repeatBackwards("} finally {\ncount -= #;\n}\n", count)
          + "lock.unlock();\n";
    }

    /** Compilers copy the finally to each return. */
    @Override
    Fate fate() {
      return Fate.PARSES;
    }
  },
  LOOPS_THAT_GIVE_UP_AND_TAKE_AGAIN {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\n"
          + repeat("while (count > #) {\n", count)
          + "lock.unlock();\ncount--;\nlock.lock(); // site\n"
          + "}\n".repeat(count)
          + "lock.unlock();\n";
    }
  },
  LOOPS_AROUND_A_TRY {
    @Override
    String statements(int count) {
      return repeat("while (count > #) {\n", count)
          + "if (lock.tryLock()) { // site\nif (count == 7) {\nlock.unlock();\n"
          + "break;\n}\ncount++;\nlock.unlock();\n}\n"
          + "}\n".repeat(count);
    }
  },
  LOCALS_NEEDED_AFTER {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\n"
          + repeat("int local# = count++;\n", count)
          + "lock.unlock();\ncount = 0"
          + repeat(" + local#", count)
          + ";\n";
    }
  },
  GAP_BEFORE_TRY {
    @Override
    String statements(int count) {
      return "lock.lock(); // site\n"
          + repeat("count += #;\n", count)
          + "try {\ncount++;\n} finally {\nlock.unlock();\n}\n";
    }
  },
  REGIONS_IN_LAMBDAS {
    @Override
    String statements(int count) {
      return repeat("Runnable job# = () -> {\n" + LockClass.REGION + "};\n", count);
    }
  },
  UNPAIRED_ACQUIRES {
    @Override
    String statements(int count) {
      return repeat("lock.lock(); // site\ncount++;\n", count);
    }
  },
  ACQUIRES_IN_BRANCHES {
    @Override
    String statements(int count) {
      return repeat("if (count == #) {\nlock.lock(); // site\n}\n", count)
          + repeat("if (count == #) {\nlock.unlock();\n}\n", count);
    }
  };

  abstract String statements(int count);

  Fate fate() {
    return Fate.COMPILES;
  }

  /** The method with so many of each. */
  HostileFile with(int count) {
    String name = LockClass.className(this, "");
    String statements = statements(count);
    String locks = repeat("private final Lock lock# = new ReentrantLock();\n", count);
    return new HostileFile(
        "crowded/" + name + ".java",
        LockClass.withMembers(
            name,
            (statements.contains("lock0") ? locks : "")
                + "void work(boolean go) {\n"
                + statements
                + "}\n"),
        fate());
  }
}
