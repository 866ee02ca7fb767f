package io.github.lockscope.proof.oracle;

import java.util.List;
import java.util.Optional;

/**
 * What the oracle found out about one method, constructor, initializer or body of a lambda.
 *
 * @param method its name
 * @param isChanged whether the new version has other code for it
 * @param scripts how many scripts were run
 * @param acquired whether the old version acquired a lock under one of them
 * @param leaks what became of the locks; up to the first breach, if there is one
 * @param unreached the places in the new version that no script led to
 * @param obstacle why it could not be run
 * @param finding the first script under which the contract is broken
 */
public record Trial(
    String method,
    boolean isChanged,
    int scripts,
    boolean acquired,
    Leaks leaks,
    List<String> unreached,
    Optional<String> obstacle,
    Optional<Finding> finding) {

  static Trial impossible(Subject subject, String obstacle) {
    return new Trial(
        subject.member().toString(),
        subject.isChanged(),
        0,
        false,
        Leaks.NONE,
        List.of(),
        Optional.of(obstacle),
        Optional.empty());
  }
}
