package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.flows.Entry;
import org.tinkuy.flows.Inventory;
import org.tinkuy.flows.Inventory.Filled;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// The flows that no firm told and that what is usual in a sector stands for: how much, and where
/// that is from.
///
/// @param names of firms and carriers
/// @param words the words and numbers of one language
record FilledTable(FlowNames names, Wording words) {
  /// The table, firm by firm.
  Table of(Inventory inventory) {
    return new Table(
        "flows-filled",
        words.text("report.flows.filled", "period", inventory.period().text()),
        List.of(
            Column.text(words.text("flows.holder"), 3),
            Column.text(words.text("flows.filled.carrier"), 3),
            Column.text(words.text("flows.filled.direction"), 2),
            Column.number(words.text("flows.filled.low"), "", 2),
            Column.number(words.text("flows.filled.high"), "", 2),
            Column.text(words.text("flows.unit"), 1),
            Column.text(words.text("carbon.source"), 5),
            Column.text(words.text("carbon.checked"), 2)),
        inventory.filled().stream().map(this::row).toList(),
        words.text("report.flows.filled.note"));
  }

  private Row row(Filled filled) {
    Entry entry = filled.entry();
    // both ends alike, so that a range does not look finer at one of them
    int decimals = filled.high() < 10 ? 2 : filled.high() < 100 ? 1 : 0;
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(names.holder(entry.holder())));
    cells.add(new TextCell(names.carrier(entry.carrier().id())));
    cells.add(new TextCell(names.direction(entry)));
    cells.add(new NumberCell(filled.low(), decimals, NumberCell.ESTIMATED));
    cells.add(new NumberCell(filled.high(), decimals, NumberCell.ESTIMATED));
    cells.add(new TextCell(words.unit(entry.family().unit())));
    cells.add(new TextCell(words.list(sources(filled))));
    cells.add(
        new TextCell(words.text(filled.isVerified() ? "carbon.verified" : "carbon.unverified")));
    return new Row(cells, false);
  }

  private List<String> sources(Filled filled) {
    return filled.sources().stream().map(Provenance::source).map(words::cited).toList();
  }
}
