package org.tinkuy.finance.project;

import java.util.List;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Sentence;

/// Reads where in the park's folder a figure stands: `plots: {phase: 3}`, `utility: {id: reclaim,
/// column: capacity}`, `measure: {id: M7, column: likelyCapex}`, `leases: {phase: 2, from: 2024}`;
/// or of which other parks it is what they reached, `reached: all`.
final class ParkPointer {
  private final KeyedEntries own;

  ParkPointer(KeyedEntries own) {
    this.own = own;
  }

  Optional<InputAmount> plots() {
    return own.findEntries("plots")
        .flatMap(
            which -> {
              InputAmount found =
                  new InputAmount.Plots(
                      which.texts("phase"),
                      which.texts("use"),
                      which.texts("status"),
                      which.yes("net", false));
              return which.make(() -> found);
            });
  }

  /// `leases: {phase: 2, from: 2024}`.
  Optional<InputAmount> leases() {
    return own.findEntries("leases")
        .flatMap(
            which -> {
              InputAmount found =
                  new InputAmount.Leases(which.texts("phase"), (int) which.number("from"));
              return which.make(() -> found);
            });
  }

  /// `reached: all`, or `reached: [PE, ET]`.
  Optional<InputAmount> reached(Optional<Double> stated) {
    List<String> countries = own.texts("reached");
    if (countries.equals(List.of("all"))) {
      return Optional.of(new InputAmount.Reached(List.of(), stated));
    }
    for (String each : countries) {
      if (!each.matches("[A-Z]{2}")) {
        own.refuse(
            "finance.input.reachedOf",
            own.placeOf("reached"),
            Sentence.maybe(List.of("all")),
            "Reached: it is of all parks or of those of countries by their two letters, as PE, but"
                + " is '%s'.",
            each);
        return Optional.empty();
      }
    }
    return Optional.of(new InputAmount.Reached(countries, stated));
  }

  Optional<InputAmount> cell() {
    return cell("utility", "utilities").or(() -> cell("measure", "measures"));
  }

  private Optional<InputAmount> cell(String key, String table) {
    Optional<KeyedEntries> row = own.findEntries(key);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    String id = row.get().text("id");
    String column = row.get().text("column");
    return row.get().make(() -> new InputAmount.Cell(table, id, column));
  }
}
