package org.tinkuy.formula;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Field;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Sentence;

/// Compiles `includes(column, word)`: whether the list in a cell of the row at hand has a word.
final class Listed {
  private Listed() {}

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Functions.arity(call, 2);
    Expr list = call.arguments().get(0);
    Expr wanted = call.arguments().get(1);
    Optional<Compiled.Column> found = compiler.names().findColumn(list, scope);
    if (found.isEmpty() || !field(found.get()).type().list()) {
      throw new FormulaError(list.at(), "'includes' reads a column that holds a list");
    }
    Compiled.Column column = found.get();
    Field field = field(column);
    List<String> codes = compiler.catalog().codesOf(field);
    String word = Compiler.wordOf(wanted, scope);
    if (!codes.isEmpty() && !codes.contains(word)) {
      throw FormulaError.unknown(
          wanted.at(), "'%s' is not one of the words of that column".formatted(word), word, codes);
    }
    compiler.reach(column.frame());
    return Compiled.of(
        new FormulaType.Answer(),
        reading -> {
          Member member = reading.row(column.frame());
          List<String> items = member.row().texts(field.column());
          return items.isEmpty() ? missing(reading, member, field) : Truth.of(items.contains(word));
        });
  }

  private static Field field(Compiled.Column column) {
    return column.schema().fields().get(column.index());
  }

  private static Value missing(Reading reading, Member member, Field field) {
    reading.gap(member.row() + "." + field.column(), "empty");
    return new Value.Missing(
        "cell", Sentence.of("reason.cell", "%s: %s is not known", member.row(), field.column()));
  }
}
