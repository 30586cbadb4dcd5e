package org.tinkuy.views.flow;

import java.util.List;
import java.util.Optional;
import org.tinkuy.flows.Amount;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.Inventory.Filled;
import org.tinkuy.views.Column;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// The flows that a park tells as estimates: how much, within what, and what their rows say of it,
/// such as that the source names no year.
///
/// @param names of firms and carriers
/// @param words the words and numbers of one language
record EstimatedTable(FlowNames names, Wording words) {
  /// The table; empty where nothing is estimated, or the rows are silent about all of it.
  Optional<Table> of(FlowResults results) {
    List<Entry> filled = results.inventory().filled().stream().map(Filled::entry).toList();
    List<Entry> estimated =
        results.inventory().entries().stream()
            .filter(entry -> entry.amount().filter(Amount::isEstimated).isPresent())
            .filter(entry -> !filled.contains(entry))
            .toList();
    if (estimated.stream().allMatch(entry -> names.notes(entry).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            "flows-estimated",
            words.text("report.flows.estimated", "period", results.inventory().period().text()),
            List.of(
                Column.text(words.text("flows.holder"), 3),
                Column.text(words.text("flows.filled.carrier"), 2),
                Column.text(words.text("flows.filled.direction"), 2),
                Column.number(words.text("picture.sankey.amount"), "", 2),
                Column.number(words.text("flows.meters.within"), "", 2),
                Column.text(words.text("flows.unit"), 1),
                Column.text(words.text("flows.estimated.note"), 6)),
            estimated.stream().map(entry -> row(entry, results.coverage())).toList(),
            ""));
  }

  private Row row(Entry entry, double coverage) {
    Amount amount = entry.amount().orElseThrow();
    return Row.of(
        new TextCell(names.holder(entry.holder())),
        new TextCell(names.carrier(entry.carrier().id())),
        new TextCell(names.direction(entry)),
        new NumberCell(amount.value(), 0, NumberCell.ESTIMATED),
        NumberCell.of(amount.margin(coverage), 0),
        new TextCell(words.unit(entry.family().unit())),
        new TextCell(words.list(names.notes(entry))));
  }
}
