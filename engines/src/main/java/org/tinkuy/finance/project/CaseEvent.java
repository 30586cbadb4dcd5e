package org.tinkuy.finance.project;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.risk.Occurrence;
import org.tinkuy.kernel.LocalizedText;

/// Something that may happen: a flood, a strike, the loss of a permit. In the case as it stands it
/// does not. Inputs: `probability` for a year or once, `lasts`; `afterOne` where years are not
/// independent; `cost`; those of its changes.
///
/// @param id unique among the events
/// @param from month from which on it can begin
/// @param until last month in which it can
/// @param month of the year in which it begins; absent where each is as likely
/// @param stops ids of the products of which nothing more is sold or let while it lasts
/// @param changes of inputs while it lasts
public record CaseEvent(
    String id,
    LocalizedText name,
    YearMonth from,
    YearMonth until,
    Optional<Month> month,
    List<String> stops,
    List<Change> changes) {
  public CaseEvent {
    stops = List.copyOf(stops);
    changes = List.copyOf(changes);
  }

  /// How an input changes while an event lasts. Inputs: `times`, a factor of it, or `plus`, an
  /// amount in its unit.
  ///
  /// @param id unique among the changes of the event
  /// @param input id of the input that changes
  /// @param isFactor whether it is multiplied, else something is added
  public record Change(String id, String input, boolean isFactor) {}

  /// The id of one of its inputs.
  public String input(String word) {
    return "events." + id + "." + word;
  }

  /// The id of the input of one of its changes.
  public String input(Change change) {
    return input("changes." + change.id + "." + (change.isFactor ? "times" : "plus"));
  }

  /// When it happens, by its inputs.
  ///
  /// @param inputs those of the case by their ids
  public Occurrence occurrence(Map<String, CaseInput> inputs) {
    CaseInput likely = input(inputs, "probability").orElseThrow();
    double probability = likely.steady();
    Occurrence.Frequency frequency =
        likely.measure().shape() == Shape.PER_YEAR
            ? new Occurrence.Frequency.Yearly(
                probability,
                input(inputs, "afterOne").map(CaseInput::steady).orElse(probability),
                month)
            : new Occurrence.Frequency.Once(probability);
    int lasts = (int) Math.round(input(inputs, "lasts").orElseThrow().steady());
    return new Occurrence(frequency, new Occurrence.Window(from, until), lasts);
  }

  private Optional<CaseInput> input(Map<String, CaseInput> inputs, String word) {
    return Optional.ofNullable(inputs.get(input(word)));
  }
}
