package org.tinkuy.reports;

import static org.tinkuy.views.picture.Svg.escape;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;

/// What makes a page answer: one script in three parts that sorts, searches, chooses and zooms, the
/// words it says, and the policy by which a browser runs it and nothing else and asks nobody for
/// anything.
///
/// Without it the page shows all it knows.
final class PageScript {
  /// So that the page is XML as well: both readings see the same script.
  private static final String TEXT =
      Stream.of("page.js", "page-drawings.js", "page-search.js")
          .map(Styles::read)
          .collect(Collectors.joining("\n", "//<![CDATA[\n", "//]]>\n"));

  private PageScript() {}

  /// The policy: this script by its hash, styles and fonts of the file, no connection.
  static String policy() {
    return """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-%s'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"/>
    """
        .formatted(hash());
  }

  private static String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// The script, for the end of the page.
  static String script() {
    return "<script>" + TEXT + "</script>\n";
  }

  /// The tools above the report, hidden until the script shows them, with the words it says.
  static String tools(Labels labels, NumberStyle numbers) {
    String search = escape(labels.text(Label.SEARCH));
    String keys = escape(labels.text(Label.KEYS));
    return """
    <div id="tools" class="tools" hidden="hidden"%s>
    <form role="search"><label><span>%s</span> <input type="search" autocomplete="off"/></label> <kbd aria-hidden="true">/</kbd> <button type="button" class="keys" aria-haspopup="dialog" aria-label="%s" title="%s">?</button> <output></output></form>
    <ol hidden="hidden"></ol>
    </div>
    <dialog id="keys" aria-labelledby="keys-h"><h2 id="keys-h">%s</h2>%s<button type="button">%s</button></dialog>
    """
        .formatted(
            words(labels) + signs(numbers),
            search,
            keys,
            keys,
            keys,
            lines(labels.text(Label.KEYS_TEXT)),
            escape(labels.text(Label.KEYS_CLOSE)));
  }

  private static String lines(String text) {
    return text.lines()
        .map(line -> "<p>%s</p>".formatted(escape(line)))
        .collect(Collectors.joining());
  }

  private static String words(Labels labels) {
    return word(labels, "found", Label.SEARCH_FOUND)
        + word(labels, "none", Label.SEARCH_NONE)
        + word(labels, "plot", Label.MAP_CHOOSE)
        + word(labels, "flow", Label.FLOW_CHOOSE)
        + word(labels, "closer", Label.MAP_CLOSER)
        + word(labels, "farther", Label.MAP_FARTHER)
        + word(labels, "whole", Label.MAP_WHOLE)
        + word(labels, "sort", Label.SORT_BY)
        + word(labels, "swipe", Label.SWIPE)
        + word(labels, "open", Label.OPEN_ALL)
        + word(labels, "close", Label.CLOSE_ALL)
        + word(labels, "end", Label.KEYS_CLOSE);
  }

  /// How numbers are written, for who sorts words with numbers in them.
  private static String signs(NumberStyle numbers) {
    return " data-group=\"%s\" data-decimal=\"%s\""
        .formatted(escape(numbers.group()), escape(numbers.decimal()));
  }

  private static String word(Labels labels, String name, Label label) {
    return " data-%s=\"%s\"".formatted(name, escape(labels.text(label)));
  }
}
