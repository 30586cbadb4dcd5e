package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out of a filter what is known of a row before it is read: where it asks that a column
/// equal a name or word that does not depend on the row, only the rows with that text are worth
/// testing.
final class FilterReader {
  private final Compiler compiler;
  private final Scope inside;
  private final int slot;

  /// A reader of the filters of one set.
  ///
  /// @param inside the scope of the filter, with the row that is tested innermost
  FilterReader(Compiler compiler, Scope inside) {
    this.compiler = compiler;
    this.inside = inside;
    this.slot = inside.nextSlot() - 1;
  }

  /// The part of a condition that narrows most: the first that names another row, else the first
  /// with a fixed word.
  Filter read(Expr condition) {
    Filter fixed = Filter.NONE;
    for (Expr part : conjuncts(condition, new ArrayList<>())) {
      if (part instanceof Expr.Binary(String operator, Expr left, Expr right, Spot _)
          && operator.equals("=")) {
        Filter found = filter(left, right).or(() -> filter(right, left)).orElse(Filter.NONE);
        if (found.depends()) {
          return found;
        }
        fixed = fixed.wanted() == null ? found : fixed;
      }
    }
    return fixed;
  }

  private Optional<Filter> filter(Expr column, Expr wanted) {
    Optional<Compiled.Column> own =
        compiler.names().findColumn(column, inside).filter(found -> found.frame() == slot);
    boolean simple =
        inside.peel(wanted).expr() instanceof Expr.Name || wanted instanceof Expr.Quoted;
    if (own.isEmpty() || !simple) {
      return Optional.empty();
    }
    int before = compiler.startReach();
    FormulaType type = compiler.compile(column, inside).type();
    compiler.startReach();
    Compiled value = compiler.operators().operand(wanted, type, inside);
    int reached = compiler.endReach(before, slot);
    boolean fits =
        type instanceof FormulaType.Word
            && value.type() instanceof FormulaType.Word
            && (reached & (1 << slot)) == 0;
    return fits
        ? Optional.of(new Filter(own.get().index(), value.eval(), reached != 0))
        : Optional.empty();
  }

  private static List<Expr> conjuncts(Expr expr, List<Expr> found) {
    if (expr instanceof Expr.Binary(String operator, Expr left, Expr right, Spot _)
        && operator.equals("and")) {
      conjuncts(left, found);
      conjuncts(right, found);
    } else {
      found.add(expr);
    }
    return found;
  }

  /// What is known of a row before it is read.
  ///
  /// @param column index of the column; -1 where nothing is known
  /// @param wanted what its cell must read; null where nothing is known
  /// @param depends whether it depends on a row further out
  record Filter(int column, @Nullable Eval wanted, boolean depends) {
    static final Filter NONE = new Filter(-1, null, false);

    Narrowing narrowing(Reading reading) {
      if (wanted == null) {
        return Narrowing.NONE;
      }
      Reading.Mark mark = reading.mark();
      Value value = wanted.eval(reading);
      reading.forget(mark);
      return value instanceof Value.Word(String text)
          ? new Narrowing(column, text)
          : Narrowing.NONE;
    }
  }
}
