package org.tinkuy.solver.library;

import java.util.Locale;
import java.util.Optional;

/// An operating system on a kind of processor for which there are native libraries.
public enum Platform {
  LINUX_X86("linux-x86-64", "libhighs.so.1", "libscip.so.10.0", "libz.so.1", "libjniortools.so"),
  LINUX_ARM("linux-aarch64", "libhighs.so.1", "libscip.so.10.0", "libz.so.1", "libjniortools.so"),
  MAC_X86(
      "darwin-x86-64",
      "libhighs.1.dylib",
      "libscip.10.0.dylib",
      "libz.1.dylib",
      "libjniortools.dylib"),
  MAC_ARM(
      "darwin-aarch64",
      "libhighs.1.dylib",
      "libscip.10.0.dylib",
      "libz.1.dylib",
      "libjniortools.dylib"),
  WINDOWS_X86("win32-x86-64", "highs.dll", "libscip.dll", "zlib1.dll", "jniortools.dll");

  private final String key;
  private final String highs;
  private final String scip;
  private final String compression;
  private final String jni;

  Platform(String key, String highs, String scip, String compression, String jni) {
    this.key = key;
    this.highs = highs;
    this.scip = scip;
    this.compression = compression;
    this.jni = jni;
  }

  /// The platform that the program runs on; empty where there are no libraries for it.
  public static Optional<Platform> find() {
    return find(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /// The platform that Java names so.
  static Optional<Platform> find(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    boolean isArm = processor.equals("aarch64");
    boolean isX86 = processor.equals("amd64") || processor.equals("x86_64");
    if (name.startsWith("linux") && (isArm || isX86)) {
      return Optional.of(isArm ? LINUX_ARM : LINUX_X86);
    }
    if (name.startsWith("mac") && (isArm || isX86)) {
      return Optional.of(isArm ? MAC_ARM : MAC_X86);
    }
    return name.startsWith("windows") && isX86 ? Optional.of(WINDOWS_X86) : Optional.empty();
  }

  /// The folder in the jar that holds its libraries.
  String folder() {
    return "ortools-" + key;
  }

  /// The file of HiGHS.
  public String highs() {
    return highs;
  }

  /// The file of SCIP.
  public String scip() {
    return scip;
  }

  /// The file that SCIP needs beside it.
  public String compression() {
    return compression;
  }

  /// The file through which Java calls OR-Tools.
  public String jni() {
    return jni;
  }
}
