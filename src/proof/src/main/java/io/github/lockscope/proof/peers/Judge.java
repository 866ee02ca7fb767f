package io.github.lockscope.proof.peers;

import java.util.List;
import java.util.Map;

/** A tool that looks for locks that may stay locked. */
interface Judge {

  /** All of them. */
  static List<Judge> all() {
    return List.of(new ErrorProne(), new SpotBugs(), new Alibaba());
  }

  /** What its check is called. */
  String name();

  /**
   * Looks at sources.
   *
   * @param sources the texts by relative path
   * @return what it says of them
   * @throws IllegalStateException if it fails, which it may where they do not compile
   */
  Judgement judge(Map<String, String> sources);
}
