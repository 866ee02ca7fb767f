package io.github.lockscope.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins proposals of which one, carried out alone, would leave a file that does not parse: braces
 * that one region has from another, or a branch that is rewritten together with the one before.
 */
final class SoundAlone {
  private final Change change;
  private final List<Edit> shared;

  private SoundAlone(Change change, List<Edit> shared) {
    this.change = change;
    this.shared = shared;
  }

  /**
   * The proposals that can be taken or left one by one.
   *
   * @param all proposals for one file
   * @param change all of them
   */
  static Proposal.All of(Proposal.All all, Change change) {
    List<Proposal> sound = new SoundAlone(change, all.shared()).joined(all.proposals());
    return new Proposal.All(List.copyOf(sound), all.shared());
  }

  private List<Proposal> joined(List<Proposal> proposals) {
    List<Proposal> left = new ArrayList<>(proposals);
    int next = 0;
    while (left.size() > 1 && next < left.size()) {
      if (isSound(left.get(next))) {
        next++;
      } else {
        // The one behind may be all right alone; the two together are looked at again.
        next = Math.min(next, left.size() - 2);
        left.set(next, left.get(next).and(left.remove(next + 1)));
      }
    }
    return left;
  }

  private boolean isSound(Proposal proposal) {
    List<Edit> edits = new ArrayList<>(proposal.edits());
    edits.addAll(NeededImports.among(shared, edits));
    Change alone = change.only(edits);
    return alone.source().decoded(alone.bytes()).filter(SyntaxMessage::isSound).isPresent();
  }
}
