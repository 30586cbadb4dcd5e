package org.tinkuy.views.money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.result.ContractBook;
import org.tinkuy.finance.result.DebtRoom;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.kernel.Money;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// What the loans of a case outlast: contracts of the park that end before the last debt service;
/// and by what its owner may borrow, beside what is owed.
final class ContractEnds {
  private static final String KEY = "finance.report.contracts.";
  private static final double MONTHS = 12;

  /// Millions below which nothing is due: less than a unit of money.
  private static final double NOTHING = 1e-6;

  private final FinanceResults results;
  private final FinanceNames names;
  private final Wording words;

  ContractEnds(FinanceResults results, FinanceNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  /// None where nothing is served or the folder says nothing of either.
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int last = lastService();
    if (last < 0) {
      return blocks;
    }
    TimeGrid grid = results.run().model().graph().grid();
    LocalDate end = grid.month(last).plusMonths(grid.step().months()).atDay(1).minusDays(1);
    List<ContractBook.Held> ended = results.contracts().endedBefore(end);
    if (!ended.isEmpty()) {
      Map<String, String> places =
          Map.of("count", words.whole(ended.size()), "last", names.period(last));
      blocks.add(new Finding(words.text(KEY + "finding", places), Tone.ATTENTION));
      blocks.add(table(ended, end, places));
    }
    for (ContractBook.Borrowing each : results.contracts().borrowing()) {
      blocks.add(borrowing(each));
    }
    return blocks;
  }

  private Table table(List<ContractBook.Held> ended, LocalDate end, Map<String, String> places) {
    List<Row> rows = new ArrayList<>();
    for (ContractBook.Held held : ended) {
      double years = ChronoUnit.MONTHS.between(held.until(), end) / MONTHS;
      rows.add(
          Row.of(
              new TextCell(held.body()),
              new TextCell(words.text("role." + held.role())),
              new TextCell(words.text("contract." + held.contract())),
              words.dayCell(held.until()),
              NumberCell.of(years, 1),
              new TextCell(words.text(KEY + "tie." + held.tie()))));
    }
    return new Table(
        "finance-contract-ends",
        words.text(KEY + "title", places),
        List.of(
            Column.text(words.text("report.governance.body"), 4),
            Column.text(words.text("report.governance.role"), 2),
            Column.text(words.text("report.governance.contract"), 3),
            Column.text(words.text(KEY + "until"), 2),
            Column.number(words.text(KEY + "before"), words.text("finance.report.years"), 2),
            Column.text(words.text(KEY + "tie"), 4)),
        rows,
        words.text(KEY + "note"));
  }

  /// A limit that stands in words alone is for people to judge, and so both stand side by side.
  private Finding borrowing(ContractBook.Borrowing of) {
    if (of.limit().isPresent()) {
      return limited(of, of.limit().get());
    }
    return new Finding(
        words.text(
            KEY + (of.basis().isEmpty() ? "borrow.unsaid" : "borrow"),
            Map.of("body", of.body(), "basis", of.basis(), "owed", mostOwed())),
        Tone.ATTENTION);
  }

  private String mostOwed() {
    return names.money(results.run().mostOwed());
  }

  /// Whether the loans keep within a limit, with the amounts and what the limit rests on.
  private Finding limited(ContractBook.Borrowing of, Money limit) {
    Optional<DebtRoom> room = DebtRoom.of(results.run(), limit);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        room.map(found -> compared(of.body(), limit, found))
            .orElseGet(
                () ->
                    words.text(
                        KEY + "limit.noRate",
                        Map.of(
                            "body", of.body(), "limit", names.money(limit), "owed", mostOwed()))));
    if (room.isPresent() && !names.of().head().isNominal()) {
      sentences.add(words.text(KEY + "limit.real"));
    }
    if (!of.basis().isEmpty()) {
      sentences.add(words.text(KEY + "limit.basis", "basis", of.basis()));
    }
    boolean isKept = room.filter(DebtRoom::isKept).isPresent();
    return new Finding(String.join(" ", sentences), isKept ? Tone.NEUTRAL : Tone.ATTENTION);
  }

  private String compared(String body, Money limit, DebtRoom room) {
    String stated = names.money(limit);
    boolean isForeign = !limit.currency().getCurrencyCode().equals(names.currency());
    return words.text(
        KEY + (room.isKept() ? "limit.within" : "limit.beyond"),
        Map.of(
            "body",
            body,
            "limit",
            isForeign
                ? words.text(
                    KEY + "limit.converted",
                    Map.of("stated", stated, "money", names.money(room.limit())))
                : stated,
            "owed",
            names.money(room.owed()),
            "when",
            names.period(room.period()),
            "over",
            names.money(room.owed() - room.limit())));
  }

  /// The last period in which service falls due; -1 where none does.
  private int lastService() {
    return results
        .run()
        .model()
        .stack()
        .map(
            stack -> {
              Series due = results.run().values().series(stack.covers().due());
              int last = due.length() - 1;
              while (last >= 0 && names.inMillions(due.at(last)) < NOTHING) {
                last--;
              }
              return last;
            })
        .orElse(-1);
  }
}
