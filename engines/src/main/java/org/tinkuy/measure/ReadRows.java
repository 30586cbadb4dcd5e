package org.tinkuy.measure;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.RowRef;

/// What a criterion reads of a park.
///
/// @param criterion its id
/// @param formula its formula as written, which names the facts that it asks for
/// @param terms the terms of its value as written, which name the columns that definitions stand
///   for
/// @param rows the rows that made its value
public record ReadRows(String criterion, String formula, Set<String> terms, Set<RowRef> rows) {
  private static final Pattern EFFECT =
      Pattern.compile("\\s*(\\w+)\\s*\\[([^\\]]*)\\]\\s*\\.\\s*(\\w+)\\s+(.*?)\\s*");
  private static final String STATE = "state";

  public ReadRows {
    terms = Set.copyOf(terms);
    rows = Set.copyOf(rows);
  }

  /// Whether an effect changes what the criterion reads. A fact counts whatever its period, and a
  /// certificate by its scheme: a measure gives an answer or a certificate that is not there yet. A
  /// link counts where one of its flows is read, for what it carries changes what becomes of both.
  /// How a number is known bears only on what asks for it, and of the many figures in a row of
  /// `workforce` each on what names it.
  ///
  /// A year stands for its months, where the rows are kept by month.
  ///
  /// @param effect as `facts[park,parkPlan,2025,current].value yes`
  /// @param fiscalStart the first day of the park's fiscal years
  boolean isChangedBy(String effect, MonthDay fiscalStart) {
    Matcher written = EFFECT.matcher(effect);
    if (!written.matches()) {
      return false;
    }
    String table = written.group(1);
    String column = written.group(3);
    String[] key = written.group(2).split("\\s*,\\s*", -1);
    boolean reads = reads(table, key, fiscalStart);
    boolean keyed = key.length > 2;
    return switch (table) {
      case "facts" -> key.length > 1 && asks(key[0], key[1]);
      case "links" ->
          reads
              || (keyed
                  && (readsFlow(key[0], key[2], fiscalStart)
                      || readsFlow(key[1], key[2], fiscalStart)));
      case "certificates" -> reads || (column.equals("scheme") && asksFor(written.group(4)));
      case "workforce" ->
          reads && (names(column) || terms.stream().anyMatch(t -> names(t, column)));
      default -> reads && (!column.equals(STATE) || names(STATE));
    };
  }

  private boolean names(String column) {
    return names(formula, column);
  }

  private static boolean names(String written, String column) {
    return Pattern.compile("\\b" + Pattern.quote(column) + "\\b").matcher(written).find();
  }

  private boolean readsFlow(String flow, String period, MonthDay fiscalStart) {
    return reads("flows", new String[] {flow, period}, fiscalStart);
  }

  private boolean reads(String table, String[] key, MonthDay fiscalStart) {
    return rows.contains(new RowRef(table, String.join(",", key)))
        || Period.find(key[key.length - 1], fiscalStart)
            .filter(whole -> readsPartOf(whole, table, key, fiscalStart))
            .isPresent();
  }

  /// Rows are named by their period last, behind what they are of.
  private boolean readsPartOf(Period whole, String table, String[] key, MonthDay fiscalStart) {
    String of = String.join(",", Arrays.asList(key).subList(0, key.length - 1)) + ",";
    return rows.stream()
        .filter(row -> row.table().equals(table) && row.key().startsWith(of))
        .flatMap(row -> Period.find(row.key().substring(of.length()), fiscalStart).stream())
        .anyMatch(whole::contains);
  }

  /// Whether the formula asks who holds a certificate of a scheme.
  private boolean asksFor(String scheme) {
    return Pattern.compile("\\bholds\\([^)]*\\b" + Pattern.quote(scheme) + "\\b")
        .matcher(formula)
        .find();
  }

  private boolean asks(String subject, String fact) {
    boolean read =
        rows.stream()
            .filter(row -> row.table().equals("facts"))
            .anyMatch(row -> row.key().startsWith(subject + "," + fact + ","));
    return read
        || Pattern.compile(
                "\\b" + Pattern.quote(subject) + "\\s*,\\s*" + Pattern.quote(fact) + "\\b")
            .matcher(formula)
            .find();
  }
}
