package io.github.lockscope.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/**
 * Writes changes over the files that they are of. A reader, and a crash, finds the old bytes or the
 * new ones, never a part.
 */
final class InPlace {
  private InPlace() {}

  /** Writes a change, unless someone else has changed the file since it was read. */
  static Optional<Failure> write(Change change) {
    String name = change.source().name();
    Path file = change.source().file().path();
    try {
      if (!change.source().isUnchangedOnDisk()) {
        return Optional.of(
            new Failure(name, "was changed by someone else meanwhile, left as it is"));
      }
      if (!Files.isWritable(file)) {
        return Optional.of(new Failure(name, "is not writable"));
      }
      replace(file, change.bytes());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Failure(name, "cannot be written: " + JavaFiles.reason(e)));
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path temporary = Files.createTempFile(file.getParent(), ".lockscope", ".tmp");
    try {
      // Copying takes over the owner where the system lets us.
      Files.copy(
          file, temporary, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      keepPermissions(file, temporary);
      try (FileChannel channel =
          FileChannel.open(
              temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Where the owner cannot be the same, copying leaves out group and permissions as well. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
    if (!view.readAttributes().group().equals(wanted.group())) {
      try {
        view.setGroup(wanted.group());
      } catch (IOException e) {
        // Only members can give a file to a group.
      }
    }
    view.setPermissions(wanted.permissions());
  }
}
