package org.tinkuy.formula;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Dimension;

/// The type of a formula or of a part of one.
public sealed interface FormulaType {

  /// A number. An empty dimension is only known when the row is read (`flows.quantity`, money).
  record Measured(Optional<Dimension> dimension) implements FormulaType {}

  /// Yes, partly or no.
  record Answer() implements FormulaType {}

  /// A day.
  record Day() implements FormulaType {}

  /// A text or code; `codes` lists the words it may be, empty where it may be any.
  record Word(List<String> codes) implements FormulaType {}

  /// Rows of a table.
  record Rows(TableSchema table) implements FormulaType {}
}
