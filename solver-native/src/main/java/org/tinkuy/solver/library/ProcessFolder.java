package org.tinkuy.solver.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder for temporary files that belongs to one process.
///
/// It is removed when the process ends. After a kill it stays, and the next process that makes a
/// folder removes it: only where neither a process of that id lives nor anybody holds the lock in
/// it, since processes in other containers may share the place and not be seen.
final class ProcessFolder {
  private static final String PREFIX = "tinkuy-solver-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  private ProcessFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  private static final class Held {
    private static final Optional<ProcessFolder> FOLDER =
        find(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /// The one of this process, made when first asked for; empty where the place for temporary files
  /// takes none.
  static Optional<ProcessFolder> ofThisProcess() {
    return Held.FOLDER;
  }

  /// A new folder of this process; empty where the parent takes none.
  static Optional<ProcessFolder> find(Path parent) {
    try {
      return Optional.of(make(parent));
    } catch (UncheckedIOException e) {
      return Optional.empty(); // absent, full, or not ours to write
    }
  }

  private static ProcessFolder make(Path parent) {
    removeLeftBehind(parent);
    ProcessFolder folder = in(parent, ProcessHandle.current().pid());
    Runtime.getRuntime().addShutdownHook(new Thread(folder::remove, "remove " + folder.path));
    return folder;
  }

  /// A new folder for a process.
  ///
  /// @param pid the id of the process
  static ProcessFolder in(Path parent, long pid) {
    try {
      Path path = Files.createTempDirectory(parent, PREFIX + pid + "-");
      FileChannel channel =
          FileChannel.open(
              path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      channel.lock();
      return new ProcessFolder(path, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(parent.toString(), e);
    }
  }

  Path path() {
    return path;
  }

  /// Gives the lock back and deletes the folder.
  void remove() {
    release();
    delete(path);
  }

  /// Gives the lock back as the end of a process does, and leaves the files.
  void release() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /// Removes the folders of processes that are gone.
  static void removeLeftBehind(Path parent) {
    List<Path> folders;
    try (Stream<Path> all = Files.list(parent)) {
      folders = all.filter(ProcessFolder::isLeftBehind).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(parent.toString(), e);
    }
    folders.forEach(ProcessFolder::delete);
  }

  private static boolean isLeftBehind(Path folder) {
    Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
    if (!name.matches() || ProcessHandle.of(Long.parseLong(name.group(1))).isPresent()) {
      return false;
    }
    Path file = folder.resolve(LOCK);
    if (!Files.exists(file)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock taken = channel.tryLock()) {
      return taken != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false; // not ours to touch, or held by this very process
    }
  }

  /// Deletes what can be deleted. The rest is left: what another user owns, what another process
  /// deletes at the same time, and on Windows a library that is open.
  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!each.toFile().delete()) {
          return;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }
}
