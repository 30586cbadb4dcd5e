package org.tinkuy.reports;

import static org.tinkuy.views.picture.Svg.escape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tinkuy.views.Block;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Section;

/// Leads from each code in the words of a document to what explains it: one click opens it on a
/// page, and in a PDF it is a link with the title of what it leads to. A code stays on one line.
final class CodeLinks {
  /// What codes look like: EN-I4, PM-P2, RR-A, SI-03b.
  private static final Pattern CODE =
      Pattern.compile("(?<![\\w-])[A-Z]{2,5}-[A-Z]{0,2}\\d{0,3}[a-z]?(?![\\w-])");

  private final Map<String, Explanation> explained;
  private final Medium medium;

  private CodeLinks(Map<String, Explanation> explained, Medium medium) {
    this.explained = explained;
    this.medium = medium;
  }

  /// Links to what a document explains under a code.
  static CodeLinks of(Document document, Medium medium) {
    Map<String, Explanation> explained = new HashMap<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Explanation explanation && !explanation.code().isEmpty()) {
          explained.put(explanation.code(), explanation);
        }
      }
    }
    return new CodeLinks(explained, medium);
  }

  /// Words as markup, with its codes as links.
  String markup(String words) {
    if (words.indexOf('-') < 0) {
      return escape(words);
    }
    StringBuilder markup = new StringBuilder();
    List<MatchResult> codes = CODE.matcher(words).results().toList();
    int at = 0;
    for (int i = 0; i < codes.size(); i++) {
      MatchResult code = codes.get(i);
      int next = i + 1 < codes.size() ? codes.get(i + 1).start() : words.length();
      int start = start(words, at, code);
      int end = end(words, code, next);
      markup
          .append(escape(words.substring(at, start)))
          .append(code(code.group(), words.substring(start, end)));
      at = end;
    }
    return markup.append(escape(words.substring(at))).toString();
  }

  /// Where a link begins: a line of a PDF may end in front of any link, so an opening bracket is
  /// part of it.
  private int start(String words, int from, MatchResult code) {
    boolean opened =
        medium == Medium.PAPER && code.start() > from && words.charAt(code.start() - 1) == '(';
    return opened ? code.start() - 1 : code.start();
  }

  /// Where a link ends: a line of a PDF may end behind any link, so the state of a code and the
  /// comma or full stop after it are part of it.
  private int end(String words, MatchResult code, int next) {
    if (medium == Medium.SCREEN) {
      return code.end();
    }
    String rest = words.substring(code.start(), next);
    int kept = WordBreaks.pieces(rest).getFirst().stripTrailing().length();
    return Math.max(code.end(), code.start() + kept);
  }

  private String code(String code, String words) {
    Explanation explanation = explained.get(code);
    if (explanation != null) {
      // the renderer of a PDF takes the title as the words that stand for a link
      String title =
          medium == Medium.PAPER ? " title=\"%s\"".formatted(escape(explanation.title())) : "";
      return "<a class=\"code\" href=\"#%s\"%s>%s</a>"
          .formatted(escape(explanation.id()), title, escape(words));
    }
    // lines of a PDF do not end within a code
    return medium == Medium.SCREEN
        ? "<span class=\"code\">%s</span>".formatted(escape(words))
        : escape(words);
  }
}
