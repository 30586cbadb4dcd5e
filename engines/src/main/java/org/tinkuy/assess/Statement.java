package org.tinkuy.assess;

import java.util.Optional;
import org.tinkuy.formula.Value;
import org.tinkuy.park.RowRef;

/// What somebody typed for a criterion instead of rows that show it.
///
/// @param row the row in which it stands; empty where a reader may not see rows
/// @param state the state that it comes to
/// @param value the number that was typed, compared with the target in its unit; empty where only a
///   state was, and where a reader may not learn it
public record Statement(Optional<RowRef> row, State state, Optional<Value.Amount> value) {
  /// The same for a reader who may not see rows.
  public Statement withoutRow() {
    return new Statement(Optional.empty(), state, value);
  }

  /// The state alone, for a reader who may not learn the number either: it could be that of a
  /// figure that is made of what firms gave.
  public Statement bare() {
    return new Statement(Optional.empty(), state, Optional.empty());
  }
}
