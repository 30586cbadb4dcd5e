package org.tinkuy.app;

import org.tinkuy.study.Provenance;

/// The program's version, from its jar.
final class Version {
  private Version() {}

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? Provenance.UNPACKAGED : version;
  }
}
