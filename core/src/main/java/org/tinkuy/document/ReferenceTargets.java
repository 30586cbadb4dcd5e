package org.tinkuy.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.catalog.Field;
import org.tinkuy.document.CheckedRows.LeftOut;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.ParkRow;

/// What the ids of a column may name, and whether they do.
final class ReferenceTargets {
  /// The id that stands for the park itself.
  static final String PARK = "park";

  /// What stands for the codes of countries.
  static final String COUNTRY = "country";

  private static final Map<String, String> TABLES_OF_SUBJECTS =
      Map.of("tenant", "tenants", "plot", "plots", "utility", "utilities", "body", "bodies");

  private final Catalog catalog;
  private final Map<String, CheckedRows> tables;
  private final CheckedRows none = new CheckedRows();

  ReferenceTargets(Catalog catalog, Map<String, CheckedRows> tables) {
    this.catalog = catalog;
    this.tables = tables;
  }

  /// What became of the row that an id names.
  enum Standing {
    /// It holds.
    HOLDS,
    /// It was left out.
    LEFT_OUT,
    /// It was there, but not in the period of the row that names it.
    OTHER_PERIOD,
    /// It was never there.
    NOWHERE
  }

  /// The tables whose first key an id may name; none where it names nothing.
  List<String> of(ParkRow row, Field field) {
    return isSubjectOfFact(field) ? ofSubject(row.text("fact")) : field.targets();
  }

  private static boolean isSubjectOfFact(Field field) {
    return field.table().equals("facts") && field.column().equals("subject");
  }

  private List<String> ofSubject(String fact) {
    FactDefinition definition = catalog.facts().get(fact);
    return definition == null
        ? List.of()
        : List.of(TABLES_OF_SUBJECTS.getOrDefault(definition.subject(), definition.subject()));
  }

  /// Whether some table of the targets holds the row that an id names.
  Standing standing(ParkRow row, String id, List<String> targets) {
    Standing best = Standing.NOWHERE;
    for (String target : targets) {
      Standing standing =
          switch (target) {
            case PARK -> standing(id.equals(PARK));
            case COUNTRY -> standing(Countries.isCode(id));
            default -> inTable(row, id, rows(target));
          };
      best = standing.compareTo(best) < 0 ? standing : best;
    }
    return best;
  }

  private static Standing standing(boolean holds) {
    return holds ? Standing.HOLDS : Standing.NOWHERE;
  }

  /// A link names flows in its own period; every other reference holds if any row has the id.
  private static Standing inTable(ParkRow row, String id, CheckedRows rows) {
    Optional<Period> period =
        row.schema().name().equals("links") ? row.findPeriod("period") : Optional.empty();
    boolean named = rows.has(id) || !rows.leftOut(id).isEmpty();
    if (!named) {
      return Standing.NOWHERE;
    }
    if (period.isEmpty()) {
      return rows.has(id) ? Standing.HOLDS : Standing.LEFT_OUT;
    }
    if (rows.named(id).stream().anyMatch(r -> touches(r.findPeriod("period"), period.get()))) {
      return Standing.HOLDS;
    }
    return rows.leftOut(id).stream().anyMatch(out -> mayTouch(out, period.get()))
        ? Standing.LEFT_OUT
        : Standing.OTHER_PERIOD;
  }

  private static boolean mayTouch(LeftOut out, Period period) {
    return out.period().isEmpty() || touches(out.period(), period);
  }

  private static boolean touches(Optional<Period> own, Period period) {
    return own.filter(p -> p.contains(period) || period.contains(p)).isPresent();
  }

  CheckedRows rows(String table) {
    return tables.getOrDefault(table, none);
  }

  /// Whether a column holds ids at all.
  static boolean isReference(Field field) {
    return !field.targets().isEmpty() || isSubjectOfFact(field);
  }
}
