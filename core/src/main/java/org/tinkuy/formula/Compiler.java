package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Unit;

/// Gives the names of a syntax tree their meaning, checks types and units, and makes it runnable.
/// One for each formula.
final class Compiler {
  /// How deep a formula may go and how many parts it may have when all its definitions are put in,
  /// so that definitions which call one another cannot overrun or stall the program.
  private static final int DEEPEST = 400;

  private static final int MOST_PARTS = 50_000;

  private final Definitions definitions;
  private final Names names;
  private final Sets sets;
  private final Operators operators;
  private int depth;
  private int parts;
  private int reached;
  private boolean dated;

  Compiler(Definitions definitions) {
    this.definitions = definitions;
    this.names = new Names(this, definitions.catalog());
    this.sets = new Sets(this, definitions.catalog());
    this.operators = new Operators(this);
  }

  Catalog catalog() {
    return definitions.catalog();
  }

  Definitions definitions() {
    return definitions;
  }

  Names names() {
    return names;
  }

  Sets sets() {
    return sets;
  }

  Operators operators() {
    return operators;
  }

  Compiled compile(Expr expr, Scope scope) {
    enter(expr);
    Compiled compiled =
        switch (expr) {
          case Expr.Literal literal -> literal(literal);
          case Expr.Quoted quoted -> word(quoted.text());
          case Expr.Name name -> names.resolve(name, scope);
          case Expr.Call call -> call(call, scope);
          case Expr.Binary binary -> operators.binary(binary, scope);
          case Expr.Unary unary -> operators.unary(unary, scope);
          case Expr.In in -> operators.in(in, scope);
          case Expr.Presence presence -> presence(presence, scope);
          case Expr.Rows rows ->
              throw new FormulaError(rows.at(), "a set stands where a value is expected");
        };
    leave();
    return compiled;
  }

  /// Counts one more part of the formula, which may hold others.
  void enter(Expr expr) {
    depth++;
    parts++;
    if (depth > DEEPEST || parts > MOST_PARTS) {
      throw new FormulaError(expr.at(), "the formula is too long, its definitions put in");
    }
  }

  void leave() {
    depth--;
  }

  /// Compiles a part that must be a condition.
  Compiled condition(Expr expr, Scope scope) {
    Compiled compiled = compile(expr, scope);
    if (!(compiled.type() instanceof FormulaType.Answer)) {
      throw new FormulaError(expr.at(), "a condition (yes or no) is expected here");
    }
    return compiled;
  }

  /// Compiles a part that must be a number.
  Compiled number(Expr expr, Scope scope) {
    return number(expr, compile(expr, scope));
  }

  /// Checks that a part is a number.
  static Compiled number(Expr expr, Compiled compiled) {
    if (!(compiled.type() instanceof FormulaType.Measured)) {
      throw new FormulaError(expr.at(), "a number is expected here");
    }
    return compiled;
  }

  /// Compiles a part that must be a number of a certain dimension, so far as that is known.
  Compiled number(Expr expr, Scope scope, Dimension dimension) {
    Compiled compiled = number(expr, scope);
    if (compiled.type() instanceof FormulaType.Measured(Optional<Dimension> own)
        && own.isPresent()
        && !own.get().equals(dimension)) {
      throw new FormulaError(
          expr.at(),
          "a number of %s is expected here, but it is of %s".formatted(dimension, own.get()));
    }
    return compiled;
  }

  /// Compiles a part that must be a day.
  Compiled day(Expr expr, Scope scope) {
    Compiled compiled = compile(expr, scope);
    if (!(compiled.type() instanceof FormulaType.Day)) {
      throw new FormulaError(expr.at(), "a date is expected here");
    }
    return compiled;
  }

  /// The single word that an argument is, e.g. the name of a fact.
  static String wordOf(Expr expr, Scope scope) {
    Expr peeled = scope.peel(expr).expr();
    if (peeled instanceof Expr.Name name && name.parts().size() == 1) {
      return name.parts().getFirst();
    }
    if (peeled instanceof Expr.Quoted quoted) {
      return quoted.text();
    }
    throw new FormulaError(expr.at(), "a single name is expected here");
  }

  /// Compiles a name or call that stands for a definition; empty where it does not. What it comes
  /// to is a term, with the definition's meaning.
  Optional<Compiled> defined(Expr expr, String name, List<Expr> arguments, Scope scope) {
    Optional<Definitions.Body> body = definitions.expand(name, arguments, scope, expr.at());
    if (body.isEmpty()) {
      return Optional.empty();
    }
    Compiled value = compile(body.get().expr(), body.get().scope());
    String label = ExprText.of(expr, scope);
    String meaning = body.get().definition().meaning();
    Eval eval =
        reading -> {
          Reading.Mark mark = reading.mark();
          Value result = value.eval().eval(reading);
          if (reading.isOutermost()) {
            reading.term(new Term(label, result, List.of(), meaning), mark);
          }
          return result;
        };
    return Optional.of(new Compiled(value.type(), eval, value.column()));
  }

  private Compiled call(Expr.Call call, Scope scope) {
    Optional<Compiled> defined = defined(call, call.function(), call.arguments(), scope);
    return defined.isPresent() ? defined.get() : Functions.compile(this, call, scope);
  }

  private Compiled literal(Expr.Literal literal) {
    if (literal.unit().isEmpty()) {
      return constant(literal.value(), Unit.ONE);
    }
    Unit unit =
        catalog()
            .units()
            .find(literal.unit())
            .orElseThrow(
                () ->
                    new FormulaError(
                        literal.at(), "the unit '%s' is not known".formatted(literal.unit())));
    return constant(literal.value(), unit);
  }

  static Compiled constant(double value, Unit unit) {
    Amount amount = Amount.exact(value, unit);
    return Compiled.of(measured(unit.dimension()), _ -> amount);
  }

  static Compiled word(String text) {
    Value.Word word = new Value.Word(text);
    return Compiled.of(new FormulaType.Word(List.of()), _ -> word);
  }

  static FormulaType measured(Dimension dimension) {
    return new FormulaType.Measured(Optional.of(dimension));
  }

  private Compiled presence(Expr.Presence presence, Scope scope) {
    Eval value =
        names
            .findCell(presence.value(), scope)
            .orElseGet(() -> compile(presence.value(), scope).eval());
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          Reading.Mark mark = reading.mark();
          Value found = value.eval(reading);
          reading.forget(mark);
          boolean known = !(found instanceof Value.Missing) && found != Truth.UNKNOWN;
          return Truth.of(known == presence.known());
        });
  }

  /// Compiles the arguments of a call, all numbers.
  List<Compiled> numbers(Expr.Call call, Scope scope) {
    List<Compiled> compiled = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      compiled.add(number(argument, scope));
    }
    return compiled;
  }

  /// The scope with one more row at hand.
  static Scope inside(Scope scope, SetPlan plan, Expr expr) {
    if (scope.nextSlot() >= Reading.MOST_ROWS) {
      throw new FormulaError(expr.at(), "sets are nested too deep");
    }
    return scope.inside(plan);
  }

  /// Notes that the formula reads something of the period it is asked for.
  void noteDated() {
    dated = true;
  }

  /// Whether what was compiled reads anything of the period it is asked for: else it gives the same
  /// in every one.
  boolean isDated() {
    return dated;
  }

  /// Notes that the row of a slot was read.
  void reach(int slot) {
    reached |= 1 << slot;
  }

  /// Begins to note which rows a part reads; gives what was noted before.
  int startReach() {
    int before = reached;
    reached = 0;
    return before;
  }

  /// Ends noting: gives the slots that the part read, as bits, and adds to what was noted before
  /// those below its own rows.
  ///
  /// @param before what was noted before
  /// @param own the first slot of the part's own rows
  int endReach(int before, int own) {
    int found = reached;
    reached = before | (found & ((1 << own) - 1));
    return found;
  }
}
