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

  static List<Token> cut(String formula) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(formula);
    int at = 0;
    while (at < formula.length()) {
      if (Character.isWhitespace(formula.charAt(at))) {
        at++;
        continue;
      }
      if (!matcher.find(at) || matcher.start() != at) {
        throw new FormulaError(at, "'%s' is no part of a formula".formatted(formula.charAt(at)));
      }
      tokens.add(token(matcher, at));
      at = matcher.end();
    }
    tokens.add(new Token(Token.Kind.END, "the end", at));
    return tokens;
  }

  private static Token token(Matcher matcher, int at) {
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
