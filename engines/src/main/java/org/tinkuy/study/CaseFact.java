package org.tinkuy.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.finance.project.CaseHead.Precision;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.ParkPlan;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// What a money case shows of the park that it belongs to: that there is a plan in figures.
///
/// It answers the fact `moneyCase` with `partly`, for a case is a plan and no study of demand, in
/// the year of the prices it is written in, and only where nobody has answered the fact in the
/// park's own tables. A first look, or a case that sells nothing or pays for nothing, is no plan.
final class CaseFact {
  private static final String TABLE = "facts";
  private static final String FACT = "moneyCase";

  private CaseFact() {}

  /// The park with what its case shows; the park itself where it shows nothing.
  static Park state(Park park, FinanceCase written) {
    ParkTable facts = park.table(TABLE);
    boolean isAnswered = facts.rows().stream().anyMatch(row -> row.text("fact").equals(FACT));
    if (isAnswered || !isPlan(written)) {
      return park;
    }
    List<ParkRow> rows = new ArrayList<>(facts.rows());
    rows.add(row(facts, written));
    Map<String, ParkTable> tables = new TreeMap<>(park.tables());
    tables.put(TABLE, new ParkTable(facts.schema(), rows, facts.leftOut()));
    return new Park(park.profile(), tables, park.outlines(), park.layers());
  }

  /// Whether a row was not written in a table but is what the case shows.
  static boolean isOne(ParkRow row) {
    return row.place().file().equals(FinanceCase.FILE);
  }

  private static boolean isPlan(FinanceCase written) {
    ParkPlan plan = written.park();
    boolean spends = !plan.works().isEmpty() || !plan.costs().isEmpty() || !plan.land().isEmpty();
    return written.head().precision() != Precision.SCREENING
        && !plan.products().isEmpty()
        && spends;
  }

  private static ParkRow row(ParkTable facts, FinanceCase written) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put("subject", new Cell.Text("park"));
    cells.put("fact", new Cell.Text(FACT));
    cells.put("period", new Cell.Span(Period.year(written.head().base().getYear())));
    cells.put("basis", new Cell.Text("current"));
    cells.put("value", new Cell.Text("partly"));
    cells.put("state", new Cell.Text("calculated"));
    cells.put("source", new Cell.Text(FinanceCase.FILE));
    return ParkRow.of(facts.schema(), cells, Place.file(FinanceCase.FILE).at("precision"));
  }
}
