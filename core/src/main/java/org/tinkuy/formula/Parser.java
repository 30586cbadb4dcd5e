package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tinkuy.kernel.UnitTable;

/// Reads the text of a formula into a syntax tree, by recursive descent over the grammar of
/// `docs/formula-language.md`.
final class Parser {
  private static final Set<String> RELATIONS = Set.of("=", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORDS =
      Set.of("and", "or", "not", "in", "is", "as", "where", "known", "absent");

  /// Words of the language that are codes as well (`direction = in`).
  private static final Set<String> WORDS_THAT_ARE_CODES = Set.of("in", "known", "absent");

  /// How many words a formula may have, and how deep its brackets may go: far more than any person
  /// writes, and few enough that no text can stall or overrun the program.
  private static final int MOST_WORDS = 2000;

  private static final int DEEPEST = 60;

  private final List<Token> tokens;
  private final UnitTable units;
  private int next;
  private int depth;

  private Parser(List<Token> tokens, UnitTable units) {
    this.tokens = tokens;
    this.units = units;
  }

  /// Reads one text.
  ///
  /// @param definition the definition whose text it is; empty for the formula itself
  static Expr parse(String formula, String definition, UnitTable units) {
    List<Token> tokens = Lexer.cut(formula, definition);
    if (tokens.size() > MOST_WORDS) {
      throw new FormulaError(
          tokens.get(MOST_WORDS).at(),
          "a formula may have %d words, but has %d".formatted(MOST_WORDS, tokens.size()));
    }
    Parser parser = new Parser(tokens, units);
    Expr expr = parser.or();
    parser.expectEnd();
    return expr;
  }

  private Expr or() {
    deeper();
    Expr left = and();
    while (peek().is("or")) {
      Token token = take();
      left = new Expr.Binary("or", left, and(), token.at());
    }
    depth--;
    return left;
  }

  private void deeper() {
    depth++;
    if (depth > DEEPEST) {
      throw new FormulaError(peek().at(), "the formula is nested too deep");
    }
  }

  private Expr and() {
    Expr left = not();
    while (peek().is("and")) {
      Token token = take();
      left = new Expr.Binary("and", left, not(), token.at());
    }
    return left;
  }

  private Expr not() {
    if (peek().is("not")) {
      Token token = take();
      deeper();
      Expr operand = not();
      depth--;
      return new Expr.Unary("not", operand, token.at());
    }
    return relation();
  }

  private Expr relation() {
    Expr left = sum();
    Token token = peek();
    if (token.kind() == Token.Kind.SYMBOL && RELATIONS.contains(token.text())) {
      take();
      return new Expr.Binary(token.text(), left, sum(), token.at());
    }
    if (token.is("in")) {
      take();
      return new Expr.In(left, items(), token.at());
    }
    if (token.is("is")) {
      take();
      boolean known = peek().is("known");
      if (!known && !peek().is("absent")) {
        throw error("'known' or 'absent' is expected after 'is'");
      }
      take();
      return new Expr.Presence(left, known, token.at());
    }
    return left;
  }

  private List<Expr> items() {
    expect("[");
    List<Expr> items = new ArrayList<>();
    items.add(sum());
    while (peek().is(",")) {
      take();
      items.add(sum());
    }
    expect("]");
    return items;
  }

  private Expr sum() {
    Expr left = product();
    while (peek().is("+") || peek().is("-")) {
      Token token = take();
      left = new Expr.Binary(token.text(), left, product(), token.at());
    }
    return left;
  }

  private Expr product() {
    Expr left = unary();
    while (peek().is("*") || peek().is("/")) {
      Token token = take();
      left = new Expr.Binary(token.text(), left, unary(), token.at());
    }
    return left;
  }

  private Expr unary() {
    if (peek().is("-")) {
      Token token = take();
      deeper();
      Expr operand = unary();
      depth--;
      return new Expr.Unary("-", operand, token.at());
    }
    return rows(primary());
  }

  /// Adds `as alias` and `where condition` to a name or call that stands for a set.
  private Expr rows(Expr source) {
    if (!peek().is("as") && !peek().is("where")) {
      return source;
    }
    Spot at = source.at();
    String alias = "";
    if (peek().is("as")) {
      take();
      alias = name();
    }
    Expr where = null;
    if (peek().is("where")) {
      take();
      where = or();
    }
    return new Expr.Rows(source, alias, where, at);
  }

  private Expr primary() {
    Token token = take();
    return switch (token.kind()) {
      case NUMBER -> new Expr.Literal(number(token), unit(), token.at());
      case TEXT -> new Expr.Quoted(token.text(), token.at());
      case NAME -> nameOrCall(token);
      case SYMBOL -> {
        if (!token.is("(")) {
          throw new FormulaError(token.at(), "'%s' is not expected".formatted(token.text()));
        }
        Expr inner = or();
        expect(")");
        yield inner;
      }
      case UNIT, END ->
          throw new FormulaError(token.at(), "%s is not expected".formatted(token.text()));
    };
  }

  private static double number(Token token) {
    double value = Double.parseDouble(token.text());
    if (!Double.isFinite(value)) {
      throw new FormulaError(token.at(), "the number %s is too large".formatted(token.text()));
    }
    return value;
  }

  private String unit() {
    Token token = peek();
    if (token.is("%") || token.kind() == Token.Kind.UNIT) {
      return take().text();
    }
    boolean unit =
        token.kind() == Token.Kind.NAME
            && !WORDS.contains(token.text())
            && units.find(token.text()).isPresent();
    return unit ? take().text() : "";
  }

  private Expr nameOrCall(Token first) {
    if (WORDS.contains(first.text()) && !WORDS_THAT_ARE_CODES.contains(first.text())) {
      throw new FormulaError(first.at(), "'%s' is not expected".formatted(first.text()));
    }
    if (peek().is("(")) {
      return call(first);
    }
    List<String> parts = new ArrayList<>(List.of(first.text()));
    while (peek().is(".")) {
      take();
      parts.add(name());
    }
    return new Expr.Name(parts, first.at());
  }

  private Expr call(Token name) {
    expect("(");
    List<Expr> arguments = new ArrayList<>();
    if (!peek().is(")")) {
      arguments.add(or());
      while (peek().is(",")) {
        take();
        arguments.add(or());
      }
    }
    expect(")");
    return new Expr.Call(name.text(), arguments, name.at());
  }

  private String name() {
    Token token = take();
    if (token.kind() != Token.Kind.NAME) {
      throw new FormulaError(
          token.at(), "a name is expected, but it is '%s'".formatted(token.text()));
    }
    return token.text();
  }

  private void expect(String symbol) {
    if (!peek().is(symbol)) {
      throw error("'%s' is expected".formatted(symbol));
    }
    take();
  }

  private void expectEnd() {
    if (peek().kind() != Token.Kind.END) {
      throw error("the formula should end here");
    }
  }

  private FormulaError error(String message) {
    return new FormulaError(peek().at(), "%s, but it is '%s'".formatted(message, peek().text()));
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    Token token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }
}
