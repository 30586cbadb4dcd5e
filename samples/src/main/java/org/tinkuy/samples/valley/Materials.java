package org.tinkuy.samples.valley;

import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.folder.TableFile;

/// What firms buy to make their products of, from their purchases: so much for each unit of what
/// they make, a little more or less each year.
///
/// The sheet `materials` says how much, from which year a firm tells it, and what that rests on:
/// general knowledge of the trade, held to what the firm makes and throws away.
final class Materials {
  private static final double AROUND = 0.01;
  private static final int DIGITS = 3;

  private final Valley valley;

  Materials(Valley valley) {
    this.valley = valley;
  }

  void write(TableFile flows) {
    for (Sheet.Line line : Sheet.read("materials").rows()) {
      Firm firm = valley.firm(line.text("tenant"));
      Years.list().stream()
          .filter(year -> firm.isPresent(year) && year >= line.number("from"))
          .forEach(year -> row(flows.row(), line, firm, year));
    }
  }

  private void row(TableFile.Row row, Sheet.Line line, Firm firm, int year) {
    double made = Double.parseDouble(firm.line().text("output").split(" ", 2)[0]);
    double quantity_t =
        line.course("perOutput").numberIn(year, 0)
            * made
            * valley.volume(firm, year)
            * valley.draws().around(line.text("flow") + year, AROUND);
    row.set("flow", line.text("flow"))
        .set("period", year)
        .set("tenant", firm.id())
        .set("direction", "in")
        .set("carrier", line.text("carrier"))
        .set("kind", "input")
        .set("quantity", Decimals.significant(quantity_t, DIGITS))
        .set("unit", "t")
        .set("state", "calculated")
        .set("price", line.text("price"));
  }
}
