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

  private final List<Token> tokens;
  private final UnitTable units;
  private int next;

  private Parser(List<Token> tokens, UnitTable units) {
    this.tokens = tokens;
    this.units = units;
  }

  static Expr parse(String formula, UnitTable units) {
    Parser parser = new Parser(Lexer.cut(formula), units);
    Expr expr = parser.or();
    parser.expectEnd();
    return expr;
  }

  private Expr or() {
    Expr left = and();
    while (peek().is("or")) {
      Token token = take();
      left = new Expr.Binary("or", left, and(), token.position());
    }
    return left;
  }

  private Expr and() {
    Expr left = not();
    while (peek().is("and")) {
      Token token = take();
      left = new Expr.Binary("and", left, not(), token.position());
    }
    return left;
  }

  private Expr not() {
    if (peek().is("not")) {
      Token token = take();
      return new Expr.Unary("not", not(), token.position());
    }
    return relation();
  }

  private Expr relation() {
    Expr left = sum();
    Token token = peek();
    if (token.kind() == Token.Kind.SYMBOL && RELATIONS.contains(token.text())) {
      take();
      return new Expr.Binary(token.text(), left, sum(), token.position());
    }
    if (token.is("in")) {
      take();
      return new Expr.In(left, items(), token.position());
    }
    if (token.is("is")) {
      take();
      boolean known = peek().is("known");
      if (!known && !peek().is("absent")) {
        throw error("'known' or 'absent' is expected after 'is'");
      }
      take();
      return new Expr.Presence(left, known, token.position());
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
      left = new Expr.Binary(token.text(), left, product(), token.position());
    }
    return left;
  }

  private Expr product() {
    Expr left = unary();
    while (peek().is("*") || peek().is("/")) {
      Token token = take();
      left = new Expr.Binary(token.text(), left, unary(), token.position());
    }
    return left;
  }

  private Expr unary() {
    if (peek().is("-")) {
      Token token = take();
      return new Expr.Unary("-", unary(), token.position());
    }
    return rows(primary());
  }

  /// Adds `as alias` and `where condition` to a name or call that stands for a set.
  private Expr rows(Expr source) {
    if (!peek().is("as") && !peek().is("where")) {
      return source;
    }
    int position = source.position();
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
    return new Expr.Rows(source, alias, where, position);
  }

  private Expr primary() {
    Token token = take();
    return switch (token.kind()) {
      case NUMBER -> new Expr.Literal(Double.parseDouble(token.text()), unit(), token.position());
      case TEXT -> new Expr.Quoted(token.text(), token.position());
      case NAME -> nameOrCall(token);
      case SYMBOL -> {
        if (!token.is("(")) {
          throw new FormulaError(token.position(), "'%s' is not expected".formatted(token.text()));
        }
        Expr inner = or();
        expect(")");
        yield inner;
      }
      case UNIT, END ->
          throw new FormulaError(token.position(), "%s is not expected".formatted(token.text()));
    };
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
    if (WORDS.contains(first.text())) {
      throw new FormulaError(first.position(), "'%s' is not expected".formatted(first.text()));
    }
    if (peek().is("(")) {
      return call(first);
    }
    List<String> parts = new ArrayList<>(List.of(first.text()));
    while (peek().is(".")) {
      take();
      parts.add(name());
    }
    return new Expr.Name(parts, first.position());
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
    return new Expr.Call(name.text(), arguments, name.position());
  }

  private String name() {
    Token token = take();
    if (token.kind() != Token.Kind.NAME) {
      throw new FormulaError(
          token.position(), "a name is expected, but it is '%s'".formatted(token.text()));
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
    return new FormulaError(
        peek().position(), "%s, but it is '%s'".formatted(message, peek().text()));
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
