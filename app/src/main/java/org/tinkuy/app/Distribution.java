package org.tinkuy.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.tinkuy.formats.json.PartsList;

/// The program, its libraries and a Java runtime in one ZIP file for this platform, with the list
/// of what is in it.
///
/// @param linker makes the runtime
/// @param withoutSolver whether the native libraries of the solvers are left out; those in Java
///   stand in
record Distribution(ToolProvider linker, boolean withoutSolver) {
  /// What the program and its libraries use of Java.
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,"
          + "jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs";

  private static final Pattern NATIVE_SOLVERS = Pattern.compile("ortools-(linux|darwin|win32).*");
  private static final String RUNS = "rwxr-xr-x";

  private static final String BILL = "bom.json";
  private static final String LIBRARIES = "THIRD-PARTY.txt";

  /// Files that lie beside the program's own and tell what is in the package.
  private static final List<String> PAPERS = List.of(BILL, LIBRARIES, "LICENSE", "NOTICE");

  /// Writes the package and gives its path.
  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder, "package");
    try {
      Path runtime = work.resolve("runtime");
      link(runtime);
      String name = "tinkuy-%s-%s".formatted(Version.text(), platform());
      Path zip = folder.resolve(name + ".zip");
      Files.deleteIfExists(zip);
      pack(zip, name, runtime);
      return zip;
    } finally {
      remove(work);
    }
  }

  /// This platform as `linux-x64`, in the words that Java's own packages use.
  static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String kind =
        system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
    String processor =
        System.getProperty("os.arch", "").replace("amd64", "x64").replace("x86_64", "x64");
    return kind + "-" + processor;
  }

  private void link(Path runtime) throws IOException {
    StringWriter said = new StringWriter();
    int exit =
        linker.run(
            new PrintWriter(said),
            new PrintWriter(said),
            "--add-modules",
            MODULES,
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-6",
            "--output",
            runtime.toString());
    if (exit != 0) {
      throw new IOException("jlink: " + said);
    }
  }

  private void pack(Path zip, String name, Path runtime) throws IOException {
    URI address = URI.create("jar:" + zip.toAbsolutePath().toUri());
    Map<String, String> settings = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem system = FileSystems.newFileSystem(address, settings)) {
      Path root = system.getPath("/" + name);
      copyTree(runtime, root.resolve("runtime"));
      Path libraries = Files.createDirectories(root.resolve("lib"));
      for (Path entry : listClassPath()) {
        library(entry, libraries);
      }
      Path programs = Files.createDirectories(root.resolve("bin"));
      script(programs.resolve("tinkuy"), "launcher.sh");
      script(programs.resolve("tinkuy.cmd"), "launcher.cmd");
      papers(root);
    }
  }

  /// What this program itself was started with: the entries of its class path, and those that the
  /// manifest of a jar names beside it.
  private List<Path> listClassPath() throws IOException {
    Set<Path> entries = new LinkedHashSet<>();
    for (String text : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      Path entry = Path.of(text).toAbsolutePath().normalize();
      if (!text.isEmpty() && Files.exists(entry)) {
        entries.add(entry);
        entries.addAll(listBeside(entry));
      }
    }
    entries.removeIf(
        entry ->
            withoutSolver
                && Optional.ofNullable(entry.getFileName())
                    .filter(file -> NATIVE_SOLVERS.matcher(file.toString()).matches())
                    .isPresent());
    return List.copyOf(entries);
  }

  private static List<Path> listBeside(Path jar) throws IOException {
    if (!Files.isRegularFile(jar) || !jar.toString().endsWith(".jar")) {
      return List.of();
    }
    List<Path> beside = new ArrayList<>();
    try (JarFile open = new JarFile(jar.toFile())) {
      Optional<String> names =
          Optional.ofNullable(open.getManifest())
              .map(Manifest::getMainAttributes)
              .map(main -> main.getValue("Class-Path"));
      for (String name : names.orElse("").split(" ", -1)) {
        Path path = jar.resolveSibling(name).normalize();
        if (!name.isEmpty() && Files.exists(path)) {
          beside.add(path);
        }
      }
    }
    return beside;
  }

  /// A jar as it is; a folder of classes, as there is one while the program is built, as a jar.
  private static void library(Path entry, Path libraries) throws IOException {
    if (Files.isRegularFile(entry)) {
      Files.copy(entry, libraries.resolve(entry.getFileName().toString()));
      return;
    }
    String name = "classes-%08x.jar".formatted(entry.toString().hashCode());
    try (OutputStream out = Files.newOutputStream(libraries.resolve(name));
        JarOutputStream jar = new JarOutputStream(out)) {
      for (Path file : list(entry)) {
        if (Files.isRegularFile(file)) {
          jar.putNextEntry(
              new ZipEntry(entry.relativize(file).toString().replace(File.separatorChar, '/')));
          Files.copy(file, jar);
          jar.closeEntry();
        }
      }
    }
  }

  private static void script(Path target, String resource) throws IOException {
    try (InputStream in = Distribution.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not packed with the program");
      }
      Files.copy(in, target);
    }
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(RUNS));
  }

  private void papers(Path root) throws IOException {
    List<Path> places = new ArrayList<>();
    Path home = Path.of(System.getProperty("tinkuy.home", ""));
    places.add(home);
    places.add(home.resolve("app/target"));
    for (String paper : PAPERS) {
      for (Path place : places) {
        if (Files.isRegularFile(place.resolve(paper)) && !Files.exists(root.resolve(paper))) {
          Files.writeString(root.resolve(paper), told(paper, place.resolve(paper)));
        }
      }
    }
  }

  /// A paper as the package has it: the lists name no library that is left out.
  private String told(String paper, Path file) throws IOException {
    String text = Files.readString(file);
    PartsList parts = new PartsList(NATIVE_SOLVERS);
    return switch (paper) {
      case String _ when !withoutSolver -> text;
      case BILL -> parts.programs(text);
      case LIBRARIES -> parts.people(text);
      case String _ -> text;
    };
  }

  private static void copyTree(Path from, Path to) throws IOException {
    boolean posix = from.getFileSystem().supportedFileAttributeViews().contains("posix");
    for (Path file : list(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target);
        if (posix) {
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
        }
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.sorted().toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    for (Path file : list(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(file);
    }
  }
}
