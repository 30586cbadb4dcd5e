package org.tinkuy.views;

import java.util.regex.Pattern;
import org.tinkuy.kernel.Check;

/// The rule for ids that become anchors in pages and bookmarks in files.
final class Anchors {
  private static final Pattern ANCHOR = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  private Anchors() {}

  static void check(String kind, String id) {
    Check.that(
        ANCHOR.matcher(id).matches(),
        "views.anchor.unreadable",
        "%s '%s': an id must begin with a letter and go on with letters, digits, '.', '_' or '-'.",
        kind,
        id);
  }
}
