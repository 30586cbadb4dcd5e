package org.tinkuy.measure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.park.RowRef;

/// What a criterion reads of a park.
///
/// @param criterion its id
/// @param formula its formula as written, which names the facts that it asks for
/// @param rows the rows that made its value
public record ReadRows(String criterion, String formula, Set<RowRef> rows) {
  private static final Pattern EFFECT = Pattern.compile("\\s*(\\w+)\\s*\\[([^\\]]*)\\].*");
  private static final String FACTS = "facts";

  public ReadRows {
    rows = Set.copyOf(rows);
  }

  /// Whether an effect changes what the criterion reads. A fact counts whatever its period: a
  /// measure gives an answer that is not there yet.
  ///
  /// @param effect as `facts[park,parkPlan,2025,current].value yes`
  boolean isChangedBy(String effect) {
    Matcher written = EFFECT.matcher(effect);
    if (!written.matches()) {
      return false;
    }
    String[] key = written.group(2).split(",", -1);
    return (written.group(1).equals(FACTS) && key.length > 1)
        ? asks(key[0].strip(), key[1].strip())
        : rows.contains(new RowRef(written.group(1), written.group(2)));
  }

  private boolean asks(String subject, String fact) {
    boolean read =
        rows.stream()
            .filter(row -> row.table().equals(FACTS))
            .anyMatch(row -> row.key().startsWith(subject + "," + fact + ","));
    return read
        || Pattern.compile(
                "\\b" + Pattern.quote(subject) + "\\s*,\\s*" + Pattern.quote(fact) + "\\b")
            .matcher(formula)
            .find();
  }
}
