package org.tinkuy.study;

/// What a result was made with; the same provenance and input give the same bytes.
///
/// @param programVersion version of the program
/// @param catalogVersion version of the catalog: its date and digest
/// @param inputHash SHA-256 of the park's files, hexadecimal
/// @param seed seed of everything random; 0 where nothing was
public record Provenance(
    String programVersion, String catalogVersion, String inputHash, long seed) {
  /// The version of a program that runs from its sources, in no package.
  public static final String UNPACKAGED = "0-unpackaged";

  /// Whether the program was packaged, and so has a version of its own.
  public boolean isPackaged() {
    return !programVersion.equals(UNPACKAGED);
  }
}
