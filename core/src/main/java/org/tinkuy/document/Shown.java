package org.tinkuy.document;

/// A text of a cell as messages quote it: short, on one line.
final class Shown {
  private static final int MOST = 60;

  private Shown() {}

  static String of(String text) {
    String line = text.replaceAll("[\\p{Cntrl}]+", " ");
    return line.length() <= MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST / 2)) + "...";
  }
}
