package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.debt.Waterfall;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.picture.Ink;
import org.tinkuy.views.picture.YearBars;
import org.tinkuy.views.wording.Wording;

/// What lenders look at: cover by date, what is owed, in which order cash pays, what the loans
/// outlast.
final class DebtSection {
  private final FinanceResults results;
  private final FinanceNames names;
  private final Wording words;

  DebtSection(FinanceResults results, FinanceNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  /// The section; empty where there is no debt.
  Optional<Section> section() {
    Optional<OwnerLines> owners = results.run().model().owners();
    if (owners.isEmpty() || results.run().model().loans().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(picture(owners.get()));
    blocks.add(ratios(owners.get()));
    blocks.add(terms());
    new CovenantTable(results.run(), names, words).table().ifPresent(blocks::add);
    blocks.add(steps(owners.get()));
    blocks.add(waterfall(owners.get()));
    blocks.addAll(new ContractEnds(results, names, words).blocks());
    return Optional.of(new Section("finance-debt", words.text("finance.report.debt"), blocks));
  }

  private Picture picture(OwnerLines owners) {
    List<Integer> years = YearValues.years(results.run());
    List<Double> tests = tests(owners);
    List<Double> covers = tests.stream().map(cover -> cover > CAP ? CAP : cover).toList();
    String least = results.figures().value("minimumCover").map(v -> words.number(v, 2)).orElse("");
    String title = words.text("finance.report.cover.title", "cover", least);
    boolean isYearly = results.run().model().graph().grid().perYear() == 1;
    String alt =
        words.text("finance.report.cover.alt" + (isYearly ? ".yearly" : ""), "cover", least)
            + (tests.stream().anyMatch(cover -> cover > CAP)
                ? " " + words.text("finance.report.cover.cut", "most", words.number(CAP, 0))
                : "");
    YearBars bars =
        new YearBars(
            "finance-cover",
            title,
            alt,
            years,
            List.of(
                new YearBars.YearSeries(
                    words.text("finance.figure.minimumCover"), covers, Ink.RIVER, false)),
            1.0);
    return new Picture(
        "finance-cover",
        title,
        alt,
        bars.draw(words.numbers()),
        alt,
        covers(owners, title),
        words.text("finance.report.source"));
  }

  /// The lowest test of each year.
  private List<Double> tests(OwnerLines owners) {
    return YearValues.lowest(
        results.run().model().graph().grid().perYear(),
        results.run().values().series(owners.dscr()));
  }

  /// Bars above this cover are cut: the last years of a loan would hide the others.
  private static final double CAP = 4;

  private Table covers(OwnerLines owners, String title) {
    List<Integer> years = YearValues.years(results.run());
    List<Double> covers = tests(owners);
    List<Row> rows = new ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      rows.add(
          Row.of(
              new TextCell(Integer.toString(years.get(year))),
              Double.isFinite(covers.get(year))
                  ? NumberCell.of(covers.get(year), 2)
                  : EmptyCell.BLANK));
    }
    return new Table(
        "finance-cover-table",
        title,
        List.of(Column.text(words.text("finance.report.year"), 1), Column.number("DSCR", "", 1)),
        rows,
        "");
  }

  /// What cover is of: service, with the fees that fall due beside it where there are any.
  private Line due(OwnerLines owners) {
    return results.run().model().stack().map(each -> each.covers().due()).orElse(owners.service());
  }

  private Table ratios(OwnerLines owners) {
    List<YearTable.Shown> shown = new ArrayList<>();
    shown.add(
        money(
            words.text("finance.figure.operating"),
            results.run().model().sums().orElseThrow().operating(),
            YearTable.Joined.SUM));
    Line due = due(owners);
    String served = due.equals(owners.service()) ? "service" : "serviceWithFees";
    shown.add(money(words.text("finance.figure." + served), due, YearTable.Joined.SUM));
    shown.add(ratio("DSCR", tests(owners)));
    results.run().model().lifeCover().ifPresent(all -> shown.add(ratio("LLCR", life(all))));
    for (StackLines.DebtLines loan : results.run().model().loans()) {
      String name = names.layer(loan.facility().layer().id());
      shown.add(money(name, loan.balance(), YearTable.Joined.END));
      shown.add(ratio(words.labelled(name, "LLCR"), life(results.run().model().lifeCover(loan))));
    }
    return FinanceTable.years(results.run(), words)
        .table(
            "finance-ratios",
            words.text("finance.report.ratios"),
            shown,
            false,
            names.find("finance.report.ratios.note").orElse(""));
  }

  private YearTable.Shown money(String heading, Line line, YearTable.Joined joined) {
    List<Double> values =
        YearValues.of(results.run(), line).stream().map(names::inMillions).toList();
    return new YearTable.Shown(Column.number(heading, names.millions(), 2), values, joined);
  }

  private static YearTable.Shown ratio(String heading, List<Double> values) {
    return new YearTable.Shown(Column.number(heading, "", 1), values, YearTable.Joined.LEAST);
  }

  private List<Double> life(Line cover) {
    return YearValues.after(
        results.run().model().graph().grid().perYear(), results.run().values().series(cover));
  }

  private Table terms() {
    List<Row> rows = new ArrayList<>();
    for (StackLines.DebtLines loan : results.run().model().loans()) {
      String id = loan.facility().layer().id();
      double rate = results.run().values().at(loan.loan().rate(), 0);
      int perYear = results.run().model().graph().grid().perYear();
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(names.layer(id)));
      cells.add(
          FinanceTable.cell(
              names.inMillions(results.figures().value("owed." + id).orElse(Double.NaN))));
      cells.add(NumberCell.of(rate * perYear * 100, 2));
      cells.add(new TextCell(names.period(loan.facility().terms().window().first())));
      cells.add(NumberCell.of(loan.facility().terms().window().payments() / (double) perYear, 0));
      cells.add(
          results
              .figures()
              .value("lifeCover." + id)
              .<Cell>map(cover -> NumberCell.of(cover, 2))
              .orElse(EmptyCell.BLANK));
      rows.add(new Row(cells, false));
    }
    return new Table(
        "finance-loans",
        words.text("finance.report.loans"),
        List.of(
            Column.text(words.text("finance.report.loan"), 4),
            Column.number(words.text("finance.report.owed"), names.millions(), 2),
            Column.number(words.text("finance.report.rate"), "%", 1),
            Column.text(words.text("finance.report.first"), 2),
            Column.number(
                words.text("finance.report.tenor"), words.text("finance.report.years"), 1),
            Column.number("LLCR", "", 1)),
        rows,
        words.text("finance.report.loans.note"));
  }

  /// Each step of the waterfall over the life: what it asks for, what it gets, what it lacks and
  /// when first, and what it leaves.
  private Table steps(OwnerLines owners) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (Waterfall.Claim claim : owners.steps().claims()) {
      number++;
      double paid = results.run().values().total(claim.paid());
      double lacking = results.run().values().total(claim.shortfall());
      boolean isLoan = isLoan(claim.name());
      rows.add(
          Row.of(
              new TextCell(number + ". " + TextCell.named(claimName(claim.name())).text()),
              isLoan ? FinanceTable.cell(names.inMillions(paid + lacking)) : EmptyCell.BLANK,
              FinanceTable.cell(names.inMillions(paid)),
              isLoan ? FinanceTable.cell(names.inMillions(lacking)) : EmptyCell.BLANK,
              isLoan ? new TextCell(firstLack(claim)) : EmptyCell.BLANK));
    }
    Table table =
        new Table(
            "finance-waterfall-steps",
            words.text("finance.report.steps"),
            List.of(
                Column.text(words.text("finance.report.step"), 5),
                Column.number(words.text("finance.report.due"), names.millions(), 2),
                Column.number(words.text("finance.report.paid"), names.millions(), 2),
                Column.number(words.text("finance.report.lacking"), names.millions(), 2),
                Column.text(words.text("finance.report.firstLack"), 2)),
            rows,
            words.text("finance.report.steps.note"));
    return table.withoutIfSilent(4).withoutIfSilent(3).withoutIfSilent(1);
  }

  /// Whether a claim falls due once: a reserve asks again each period for what it still lacks, and
  /// owners take what there is.
  private boolean isLoan(String claim) {
    return results.run().model().loans().stream()
        .anyMatch(loan -> loan.facility().layer().id().equals(claim));
  }

  /// The first period in which a claim does not get all; empty where it always does.
  private String firstLack(Waterfall.Claim claim) {
    Series lacking = results.run().values().series(claim.shortfall());
    for (int t = 0; t < lacking.length(); t++) {
      if (names.inMillions(lacking.at(t)) > NOTHING) {
        return names.period(t);
      }
    }
    return "";
  }

  /// Millions below which nothing is lacking: less than a unit of money.
  private static final double NOTHING = 1e-6;

  private Table waterfall(OwnerLines owners) {
    List<FinanceTable.Shown> shown = new ArrayList<>();
    for (Waterfall.Claim claim : owners.steps().claims()) {
      shown.add(new FinanceTable.Shown(claimName(claim.name()), claim.paid(), 1));
    }
    return new FinanceTable(results.run(), names, words)
        .money(
            "finance-waterfall",
            words.text("finance.report.waterfall"),
            shown,
            words.text("finance.report.waterfall.note"));
  }

  /// A loan by its name; a reserve or the owners by a text.
  private String claimName(String claim) {
    if (claim.equals("stack.owners")) {
      return words.text("finance.figure.dividends");
    }
    if (claim.equals("tax.reserve")) {
      return words.text("finance.report.waterfall.tax");
    }
    if (claim.equals("handBack.reserve")) {
      return words.text("finance.report.waterfall.handBack");
    }
    return claim.endsWith(".reserve")
        ? words.text(
            "finance.report.waterfall.reserve",
            "loan",
            names.layer(claim.substring(0, claim.lastIndexOf('.'))))
        : names.layer(claim);
  }
}
