package io.github.lockscope.proof.oracle;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes fields of the program. */
final class Fields {
  private final World world;
  private final Answers answers;

  Fields(World world) {
    this.world = world;
    this.answers = new Answers(world);
  }

  @Nullable Object read(Link link, @Nullable Object[] object) throws Throwable {
    Scene scene = world.scene();
    Site site = link.site();
    if (site.kind() != Site.Kind.READ_FINAL) {
      // What never changes can be looked at as often as one likes.
      world.note(site, () -> "read " + link.label());
    }
    Object real = link.reallyDo(object);
    if (real == null
        || !scene.isScripted()
        || site.kind() == Site.Kind.READ_FINAL
        || scene.findsLockToRelease(site)
        || scene.fields().isSeen(link, object)) {
      return real;
    }
    List<Object> values = answers.held(link.wanted(), real, site.hints());
    Object held = values.get(scene.choose(values.size(), () -> link.label() + " out of " + values));
    scene.fields().set(link, real, object, held);
    return held;
  }

  @Nullable Object write(Link link, @Nullable Object[] objectAndValue) throws Throwable {
    Scene scene = world.scene();
    Site site = link.site();
    int last = objectAndValue.length - 1;
    @Nullable Object[] object = Arrays.copyOf(objectAndValue, last);
    Object value = objectAndValue[last];
    world.note(site, () -> "write " + link.label() + " = " + world.nameOf(value));
    if (!scene.isScripted()) {
      link.set(objectAndValue);
      return null;
    }
    scene.fields().set(link, link.reallyDo(object), object, value);
    return null;
  }
}
