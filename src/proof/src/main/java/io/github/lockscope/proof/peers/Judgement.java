package io.github.lockscope.proof.peers;

import java.util.List;
import java.util.Set;

/**
 * What a judge says of some sources.
 *
 * @param complaints all that it has against them
 * @param unread the paths of those that it could not read
 */
record Judgement(List<Complaint> complaints, Set<String> unread) {

  Judgement {
    complaints = List.copyOf(complaints);
    unread = Set.copyOf(unread);
  }
}
