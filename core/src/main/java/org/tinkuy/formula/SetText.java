package org.tinkuy.formula;

import java.util.List;

/// Writes a set of rows so that two with the same text have the same rows, so far as they depend on
/// no row at hand: as it was written, with what each parameter of the definition at hand stands
/// for.
///
/// The arguments are not put in the place of the parameters, where a name in them could mean a
/// column of the set.
final class SetText {
  private SetText() {}

  static String of(Expr expr, Scope scope) {
    List<String> arguments =
        scope.arguments().entrySet().stream()
            .map(each -> each.getKey() + ": " + of(each.getValue().expr(), each.getValue().scope()))
            .sorted()
            .toList();
    String written = ExprText.of(expr, Scope.EMPTY);
    return arguments.isEmpty() ? written : written + " | " + arguments;
  }
}
