package org.tinkuy.solver.library;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The native libraries that came along for this platform, ready to be loaded.
public final class NativeLibraries {
  private final Platform platform;
  private final Path jar;

  private NativeLibraries(Platform platform, Path jar) {
    this.platform = platform;
    this.jar = jar;
  }

  /// The libraries for the platform that the program runs on; empty where there are none for it or
  /// they were not packed with the program.
  public static Optional<NativeLibraries> find() {
    return Platform.find().flatMap(NativeLibraries::find);
  }

  private static Optional<NativeLibraries> find(Platform platform) {
    URL url = NativeLibraries.class.getClassLoader().getResource(platform.folder() + "/");
    try {
      return url != null && url.openConnection() instanceof JarURLConnection packed
          ? Optional.of(new NativeLibraries(platform, Path.of(packed.getJarFileURL().toURI())))
          : Optional.empty();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("Libraries of " + platform + " lie at " + url, e);
    }
  }

  public Platform platform() {
    return platform;
  }

  /// Copies the files that are wanted into the folder of this process, where they are not there
  /// yet, and gives the folder; empty where there is no place for them.
  public Optional<Path> unpack(Predicate<String> wanted) {
    return ProcessFolder.ofThisProcess().flatMap(folder -> unpack(wanted, folder.path()));
  }

  /// Copies them into a folder; empty where it cannot be written to or is full. The jar is opened
  /// by its path and not by its address, which only one thread of a process could have open.
  Optional<Path> unpack(Predicate<String> wanted, Path target) {
    try (FileSystem opened = FileSystems.newFileSystem(jar)) {
      for (Path file : files(opened)) {
        String name = String.valueOf(file.getFileName());
        if (wanted.test(name) && !Files.exists(target.resolve(name))) {
          copy(file, target, name);
        }
      }
    } catch (IOException e) {
      return Optional.empty(); // another solver takes the place of the one in the library
    }
    return Optional.of(target);
  }

  private List<Path> files(FileSystem opened) throws IOException {
    try (Stream<Path> files = Files.list(opened.getPath("/", platform.folder()))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// Copied under another name first, so that nobody loads half a file.
  private static void copy(Path file, Path target, String name) throws IOException {
    Path part = Files.createTempFile(target, name, ".part");
    Files.copy(file, part, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.move(part, target.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
