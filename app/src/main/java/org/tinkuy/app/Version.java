package org.tinkuy.app;

/// The program's version, from its jar.
final class Version {
  private Version() {}

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0-unpackaged" : version;
  }
}
