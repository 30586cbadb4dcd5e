package org.tinkuy.document;

import java.util.regex.Pattern;

/// A text of a cell as messages quote it: short, on one line.
final class Shown {
  private static final int MOST = 60;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}]+");

  private Shown() {}

  static String of(String text) {
    String line = CONTROLS.matcher(text).replaceAll(" ");
    return line.length() <= MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST / 2)) + "...";
  }
}
