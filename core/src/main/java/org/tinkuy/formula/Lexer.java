package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a formula into words. A hyphen between letters belongs to the word (`by-product`); a minus
/// sign stands apart.
final class Lexer {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<number>\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)"
              + "|(?<name>[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z][A-Za-z0-9_]*)*)"
              + "|'(?<text>[^']*)'"
              + "|\\{(?<unit>[^}]*)\\}"
              + "|(?<symbol><=|>=|!=|[-+*/=<>().,%\\[\\]])");

  private Lexer() {}

  /// The words of a formula, closed by one that says that it ends.
  ///
  /// @param definition the definition whose text it is; empty for the formula itself
  static List<Token> cut(String formula, String definition) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(formula);
    int at = 0;
    while (at < formula.length()) {
      if (Character.isWhitespace(formula.charAt(at))) {
        at++;
        continue;
      }
      Spot spot = new Spot(definition, at);
      if (!matcher.region(at, formula.length()).lookingAt()) {
        throw new FormulaError(
            spot,
            "'%s' is no part of a formula"
                .formatted(Character.toString(formula.codePointAt(at)).strip()));
      }
      tokens.add(token(matcher, spot));
      at = matcher.end();
    }
    tokens.add(new Token(Token.Kind.END, "the end", new Spot(definition, at)));
    return tokens;
  }

  private static Token token(Matcher matcher, Spot at) {
    for (Token.Kind kind : Token.Kind.values()) {
      if (kind != Token.Kind.END) {
        String text = matcher.group(kind.name().toLowerCase(Locale.ROOT));
        if (text != null) {
          return new Token(kind, text, at);
        }
      }
    }
    throw new IllegalStateException(matcher.group());
  }
}
