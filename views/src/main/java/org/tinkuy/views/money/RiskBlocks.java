package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.result.RiskOutcome;
import org.tinkuy.finance.risk.Sample;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.picture.Fan;
import org.tinkuy.views.wording.Wording;

/// What a case comes to when all unsure inputs are drawn together: the worth, what was not defined,
/// cash and cover by calendar year, what moves together, where the spread comes from.
final class RiskBlocks {
  private static final int MOST_PARTS = 12;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /// Years in which half the scenarios cover their service so many times hide the others.
  private static final double PLENTY = 4;

  private final RiskOutcome risk;
  private final ProjectFigures base;
  private final FinanceNames names;
  private final Wording words;

  /// @param base figures of the case as it stands
  RiskBlocks(RiskOutcome risk, ProjectFigures base, FinanceNames names, Wording words) {
    this.risk = risk;
    this.base = base;
    this.names = names;
    this.words = words;
  }

  void add(List<Block> blocks) {
    blocks.add(
        risk.worth()
            .map(worth -> new Finding(drawn(worth), Tone.NEUTRAL))
            .orElseGet(() -> new Finding(notDiscounted(), Tone.ATTENTION)));
    blocks.add(new Note(words.text("finance.report.draws.shape")));
    risk.worth().flatMap(this::standing).ifPresent(text -> blocks.add(new Note(text)));
    blocks.add(new Finding(rates(), Tone.NEUTRAL));
    risk.lowest()
        .ifPresent(
            lowest ->
                blocks.add(
                    new Finding(
                        words.text(
                            risk.samples().ends().isPresent()
                                ? "finance.report.breach.running"
                                : "finance.report.breach",
                            "share",
                            words.percent(lowest.probabilityBelow(1))),
                        Tone.NEUTRAL)));
    risk.samples().ends().ifPresent(ends -> earlyEnds(ends, blocks));
    cash().ifPresent(blocks::add);
    cover().ifPresent(blocks::add);
    if (!risk.contributions().isEmpty()) {
      blocks.add(contributions());
    }
    together().ifPresent(blocks::add);
  }

  /// How often the contract ends early and what that costs, in one short sentence.
  ///
  /// @param draws how many scenarios were drawn, > 0
  static String earlyEnds(RiskOutcome.Ends ends, int draws, FinanceNames names, Wording words) {
    return words.text(
        "finance.report.earlyEnds.short",
        Map.of(
            "share", words.percent(ends.share()),
            "draws", words.whole(draws),
            "paid", names.money(ends.paid().mean()),
            "lost", names.money(ends.lost().mean())));
  }

  /// How often the contract ends early, by what, and what that costs the public body and lenders.
  private void earlyEnds(RiskOutcome.Ends ends, List<Block> blocks) {
    Map<String, String> places = new TreeMap<>();
    places.put("share", words.percent(ends.share()));
    places.put("paid", names.money(ends.paid().mean()));
    places.put("paidHigh", names.money(ends.paid().quantile(HIGH)));
    places.put("lossShare", words.percent(ends.lossShare()));
    places.put("lost", names.money(ends.lost().mean()));
    places.put("lostHigh", names.money(ends.lost().quantile(HIGH)));
    blocks.add(new Finding(words.text("finance.report.earlyEnds", places), Tone.NEUTRAL));
    List<Row> rows =
        ends.causes().stream()
            .map(
                each ->
                    Row.of(
                        new TextCell(words.text("finance.earlyEnd." + each.end().cause().word())),
                        names
                            .of()
                            .find(each.end().id("probability"))
                            .<Cell>map(likely -> NumberCell.of(likely.steady() * 100, 2))
                            .orElseThrow(),
                        NumberCell.of(each.share() * 100, 1)))
            .toList();
    blocks.add(
        new Table(
            "finance-early-ends",
            words.text("finance.report.earlyEnds.title"),
            List.of(
                Column.text(words.text("finance.report.earlyEnds.cause"), 4),
                Column.number(words.text("finance.report.earlyEnds.yearly"), "%", 2),
                Column.number(words.text("finance.report.earlyEnds.share"), "%", 2)),
            rows,
            endsNote()));
  }

  /// What an early end takes in, and what of the case's own safeguards it does not.
  private String endsNote() {
    String note = words.text("finance.report.earlyEnds.note");
    boolean isGuarded =
        names.of().layers().stream()
            .anyMatch(each -> each instanceof Layer.Guarantee || each instanceof Layer.FirstLoss);
    return isGuarded ? note + " " + words.text("finance.report.earlyEnds.note.guards") : note;
  }

  /// Money of different years has no common worth without a rate: there is no spread of it, and
  /// nothing that could account for it.
  private String notDiscounted() {
    return words.text(
        "finance.report.draws.noRate",
        Map.of(
            "draws",
            words.whole(risk.draws()),
            "rate",
            risk.isOwners() ? "discount.equity" : "discount.project"));
  }

  private String drawn(Sample worth) {
    Map<String, String> places = new TreeMap<>();
    places.put("draws", words.whole(risk.draws()));
    places.put("low", names.money(worth.quantile(LOW)));
    places.put("middle", names.money(worth.quantile(0.5)));
    places.put("high", names.money(worth.quantile(HIGH)));
    places.put("loss", words.percent(worth.probabilityBelow(0)));
    String drawn =
        words.text(
            risk.isOwners() ? "finance.report.draws" : "finance.report.draws.project", places);
    return Stream.of(drawn, undefined(worth, "finance.report.draws.undefined"), repaired())
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// In how many scenarios a result is not defined; empty where it is in all.
  private String undefined(Sample of, String key) {
    return of.undefined() == 0
        ? ""
        : words.text(
            key,
            Map.of("undefined", words.whole(of.undefined()), "draws", words.whole(risk.draws())));
  }

  /// How far correlations were changed; empty where they were not, so far as that can be read.
  private String repaired() {
    String repair = words.number(risk.together().repair(), 3);
    return repair.equals(words.number(0, 3))
        ? ""
        : words.text("finance.report.draws.repaired", "repair", repair);
  }

  /// Where the case as it stands lies among the scenarios; empty where its worth is not known.
  private Optional<String> standing(Sample worth) {
    return base.value(risk.isOwners() ? "ownersWorth" : "projectWorth")
        .filter(_ -> worth.undefined() < risk.draws())
        .map(
            own -> {
              double below = worth.probabilityBelow(own);
              String text =
                  words.text(
                      "finance.report.draws.base",
                      Map.of("worth", names.money(own), "share", words.percent(below)));
              return below < LOW || below > HIGH
                  ? text + " " + words.text("finance.report.draws.base.outside")
                  : text;
            });
  }

  /// Scenarios without one rate of return are counted and not made into numbers.
  private String rates() {
    Sample rate = risk.samples().rate();
    Map<String, String> places = new TreeMap<>();
    places.put("draws", words.whole(risk.draws()));
    if (rate.undefined() == risk.draws()) {
      return words.text("finance.report.rates.none", places);
    }
    places.put("low", rate(rate.quantile(LOW)));
    places.put("middle", rate(rate.quantile(0.5)));
    places.put("high", rate(rate.quantile(HIGH)));
    return (words.text("finance.report.rates", places)
            + " "
            + undefined(rate, "finance.report.rates.undefined"))
        .strip();
  }

  private String rate(double perPeriod) {
    double yearly = Math.pow(1 + perPeriod, names.of().life().grid().perYear()) - 1;
    return words.numbers().format(yearly * 100, 1, "%");
  }

  /// The spread of one year, in the unit that is drawn.
  private record YearBand(int year, Fan.Band band) {}

  private Optional<Picture> cash() {
    List<YearBand> bands = new ArrayList<>();
    for (int i = 0; i < risk.fan().years().size(); i++) {
      Sample sample = risk.fan().cash().get(i);
      bands.add(
          new YearBand(
              risk.fan().years().get(i),
              new Fan.Band(
                  names.inMillions(sample.quantile(LOW)),
                  names.inMillions(sample.quantile(0.5)),
                  names.inMillions(sample.quantile(HIGH)))));
    }
    return fan("finance-fan-cash", "finance.report.fan.cash", bands, Double.NaN, names.millions());
  }

  private Optional<Picture> cover() {
    List<YearBand> bands = new ArrayList<>();
    for (int i = 0; i < risk.fan().cover().size(); i++) {
      Sample sample = risk.fan().cover().get(i);
      // where debt has ended in most scenarios the few that are left are no spread
      if (2 * sample.undefined() < risk.draws() && sample.quantile(0.5) <= PLENTY) {
        bands.add(
            new YearBand(
                risk.fan().years().get(i),
                new Fan.Band(sample.quantile(LOW), sample.quantile(0.5), sample.quantile(HIGH))));
      }
    }
    return fan("finance-fan", "finance.report.fan", bands, 1, "");
  }

  private Optional<Picture> fan(
      String id, String key, List<YearBand> bands, double target, String unit) {
    if (bands.size() < 2) {
      return Optional.empty();
    }
    String title = words.text(key + ".title");
    String subtitle = words.text(key + ".subtitle", "unit", unit);
    List<Row> rows =
        bands.stream()
            .map(
                each ->
                    Row.of(
                        new TextCell(Integer.toString(each.year)),
                        NumberCell.of(each.band.low(), 2),
                        NumberCell.of(each.band.middle(), 2),
                        NumberCell.of(each.band.high(), 2)))
            .toList();
    Table twin =
        new Table(
            id + "-table",
            title,
            List.of(
                Column.text(words.text("finance.report.year"), 1),
                Column.number("P5", unit, 1),
                Column.number("P50", unit, 1),
                Column.number("P95", unit, 1)),
            rows,
            "");
    Fan drawing =
        new Fan(
            id,
            title,
            subtitle,
            bands.stream().map(YearBand::year).toList(),
            bands.stream().map(YearBand::band).toList(),
            target);
    return Optional.of(
        new Picture(
            id,
            title,
            subtitle,
            drawing.draw(words.numbers()),
            subtitle,
            twin,
            words.text("finance.report.source")));
  }

  private Table contributions() {
    List<Row> rows =
        risk.contributions().stream()
            .limit(MOST_PARTS)
            .map(
                part ->
                    Row.of(
                        new TextCell(names.input(part.input())),
                        Double.isFinite(part.share())
                            ? NumberCell.of(part.share() * 100, 0)
                            : EmptyCell.BLANK,
                        NumberCell.of(part.rankCorrelation(), 2)))
            .toList();
    return new Table(
        "finance-contributions",
        words.text("finance.report.contributions"),
        List.of(
            Column.text(words.text("finance.report.input"), 5),
            Column.number(words.text("finance.report.spread"), "%", 2),
            Column.number(words.text("finance.report.rank"), "", 2)),
        rows,
        words.text("finance.report.contributions.note"));
  }

  /// The matrix that was drawn from; where it is not what was asked for, that stands behind.
  private Optional<Table> together() {
    RiskOutcome.Together of = risk.together();
    if (of.inputs().isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.input"), 4));
    for (int i = 0; i < of.inputs().size(); i++) {
      columns.add(Column.number("(" + (i + 1) + ")", "", 1));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < of.inputs().size(); i++) {
      CaseInput input = of.inputs().get(i);
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell("(" + (i + 1) + ") " + names.input(input)));
      for (int j = 0; j < of.inputs().size(); j++) {
        cells.add(cell(of, i, j));
      }
      rows.add(new Row(cells, false));
    }
    boolean isRepaired = of.repair() > 0;
    String note =
        isRepaired
            ? words.text("finance.report.together.repaired", "repair", words.number(of.repair(), 3))
            : words.text("finance.report.together.note");
    return Optional.of(
        new Table("finance-together", words.text("finance.report.together"), columns, rows, note));
  }

  private Cell cell(RiskOutcome.Together of, int i, int j) {
    double used = of.used().get(i).get(j);
    double asked = of.asked().get(i).get(j);
    return Math.abs(used - asked) < 5e-4
        ? NumberCell.of(used, 2)
        : new TextCell(words.number(used, 3) + " (" + words.number(asked, 2) + ")");
  }
}
