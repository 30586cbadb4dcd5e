package org.tinkuy.catalog;

import java.util.List;

/// Whose the rows of a table are, as `catalog/tables.csv` says it.
///
/// @param columns the columns that name an owner (`tenant`), or the column of the row that one of
///   them refers to (`permit.holder`); none where all rows are the park's
/// @param otherwise how far a row travels that no tenant owns and that does not say it itself
public record Ownership(List<String> columns, Secrecy otherwise) {
  /// Of tables whose rows are the park's and stay with its operator.
  public static final Ownership PARK = new Ownership(List.of(), Secrecy.T2);

  public Ownership {
    columns = List.copyOf(columns);
  }
}
