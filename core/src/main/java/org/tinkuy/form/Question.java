package org.tinkuy.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tinkuy.kernel.Sentence;

/// One thing that a tenant is asked: the content of one cell of the period.
///
/// @param id unique in the form: table, key without period, and column, joined by `|`
/// @param table the table
/// @param cells what the row holds besides the answer
/// @param column the column of the answer
/// @param text what is asked
/// @param last what was answered for the period before; "" where nothing was
/// @param unit the unit of the answer; "" where the answer has none or brings its own
public record Question(
    String id,
    String table,
    Map<String, String> cells,
    String column,
    Sentence text,
    String last,
    String unit) {
  public Question {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
