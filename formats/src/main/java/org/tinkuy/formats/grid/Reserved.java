package org.tinkuy.formats.grid;

import java.util.regex.Pattern;

/// Headers and names of sheets that this program writes for people and never reads back: they begin
/// with its name and a dash or colon, in every language.
public final class Reserved {
  private static final Pattern NAME = Pattern.compile("\\s*tinkuy\\s*[:\\-–—].*", flags());

  private Reserved() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }

  /// Every header of every file is asked, and hardly any begins so.
  private static boolean mayBe(String name) {
    return !name.isEmpty() && (name.charAt(0) <= ' ' || "tT".indexOf(name.charAt(0)) >= 0);
  }

  /// Whether a header or a sheet is ours.
  public static boolean is(String name) {
    return mayBe(name) && NAME.matcher(name).matches();
  }
}
