package io.github.lockscope.callers;

import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.tree.CallVisitor;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.ReceiverReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * A method reference such as {@code lock::unlock}.
 *
 * @param method the name of the method
 * @param receiver what the method is called on
 * @param place where it is
 */
public record ReleaseReference(String method, Receiver receiver, Cursor place) {
  private static final String MESSAGE = ReleaseReference.class.getName();

  /** Whether code refers to the method that releases the lock of an acquire. */
  public static boolean isIn(Cursor code, LockCall acquire) {
    return placesOf(code, acquire).findAny().isPresent();
  }

  /** Where code refers to the method that releases the lock of an acquire. */
  public static Stream<Cursor> placesOf(Cursor code, LockCall acquire) {
    return in(code).stream()
        .filter(reference -> acquire.kind().releases(reference.method))
        .filter(reference -> reference.receiver.equals(acquire.direct()))
        .map(ReleaseReference::place);
  }

  /** Where code refers to the method that releases the lock of an acquire, or of a twin of it. */
  static Stream<Cursor> placesIn(Cursor code, LockCall acquire) {
    return in(code).stream()
        .filter(reference -> reference.mayRelease(acquire))
        .map(ReleaseReference::place);
  }

  /** Where code refers to the method that releases a lock of any instance. */
  public static Stream<Cursor> of(Receiver ofAny, Protocol kind, Cursor code) {
    return in(code).stream()
        .filter(reference -> kind.releases(reference.method))
        .filter(reference -> reference.receiver.ofAnyInstance().equals(ofAny))
        .map(ReleaseReference::place);
  }

  /** The one at a place. */
  static ReleaseReference at(Cursor place) {
    J.MemberReference reference = place.getValue();
    return new ReleaseReference(
        reference.getReference().getSimpleName(),
        new ReceiverReader(place).read(reference.getContaining()),
        place);
  }

  /** Whether it may release the lock of an acquire. */
  boolean mayRelease(LockCall acquire) {
    return acquire.kind().releases(method)
        && (receiver.ofAnyInstance().equals(acquire.direct().ofAnyInstance())
            || Releasers.isGivenAsIs(acquire));
  }

  /** All references in some code; each acquire in it asks for them. */
  private static List<ReleaseReference> in(Cursor code) {
    return code.computeMessageIfAbsent(
        MESSAGE,
        key -> {
          Search search = new Search();
          search.visit(code.<J>getValue(), 0, code.getParentOrThrow());
          return search.found;
        });
  }

  private static final class Search extends CallVisitor<Integer> {
    private final List<ReleaseReference> found = new ArrayList<>();

    @Override
    public J.MemberReference visitMemberReference(J.MemberReference reference, Integer p) {
      found.add(at(getCursor()));
      return super.visitMemberReference(reference, p);
    }
  }
}
