package org.tinkuy.solver.library;

import java.nio.file.Path;

/// Unpacks the libraries of HiGHS and ends, as its argument says: `killed` without any clean-up, as
/// the system ends a process that is killed.
final class KilledProcess {
  private KilledProcess() {}

  public static void main(String[] args) {
    NativeLibraries libraries = NativeLibraries.find().orElseThrow();
    Path _ = libraries.unpack(libraries.platform().highs()::equals).orElseThrow();
    if (args[0].equals("killed")) {
      Runtime.getRuntime().halt(137);
    }
  }
}
