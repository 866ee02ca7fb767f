package io.github.lockscope.proof.hostile;

/** Files with more lines than anyone should write. */
final class LargeFile {
  /** Ten lines without a lock. */
  private static final String OTHER =
      """
      int other#(int value) {
      int sum = value;
      for (int i = 0; i < value; i++) {
      if (sum % 7 == #) {
      sum += other#(i);
      }
      }
      return sum;
      }

      """;

  /** Ten lines with one. */
  private static final String METHOD =
      """
      int work#(int value) {
      lock.lock(); // site
      int sum = count;
      if (value > #) {
      count += value;
      sum++;
      }
      lock.unlock();
      return sum;
      }
      """;

  /** The same with one that is not released the plain way. */
  private static final String BRANCHES =
      """
      int branches#(int value) {
      lock.lock(); // site
      if (value > #) {
      lock.unlock();
      return value;
      }
      count += value;
      lock.unlock();
      return count;
      }
      """;

  private LargeFile() {}

  static HostileFile withFewSites(int lines) {
    String others = LockClass.repeat(OTHER, lines / 20);
    return file(
        "FewSites",
        METHOD.replace("#", "0")
            + others
            + METHOD.replace("#", "1")
            + others.replace("other", "more"));
  }

  static HostileFile withManySites(int lines) {
    return file("ManySites", LockClass.repeat(METHOD, lines / 10));
  }

  static HostileFile withManyBranches(int lines) {
    return file("ManyBranches", LockClass.repeat(BRANCHES, lines / 10));
  }

  private static HostileFile file(String name, String members) {
    return HostileFile.compiling("large/" + name + ".java", LockClass.withMembers(name, members));
  }
}
