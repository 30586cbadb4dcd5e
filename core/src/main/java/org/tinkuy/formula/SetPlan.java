package org.tinkuy.formula;

import java.util.List;
import java.util.Set;
import org.tinkuy.catalog.TableSchema;

/// A compiled set of rows.
///
/// @param schema the table its rows are of
/// @param names how a row of it may be called in conditions
/// @param members the rows that belong or might belong
record SetPlan(TableSchema schema, Set<String> names, MembersOf members) {

  /// How the rows of a set are found.
  @FunctionalInterface
  interface MembersOf {
    List<Member> in(Reading reading);
  }

  /// Whether the table says nothing: it has no row in this period, and that does not mean none.
  boolean isSilent(Reading reading) {
    return !schema.emptyMeansNone() && reading.rows().of(schema).isEmpty();
  }
}
