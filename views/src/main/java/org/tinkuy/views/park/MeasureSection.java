package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.measure.Lesson;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.measure.ParkMeasure;
import org.tinkuy.measure.ParkMeasure.Status;
import org.tinkuy.park.Cell.Amount;
import org.tinkuy.park.Cell.Band;
import org.tinkuy.park.Owners;
import org.tinkuy.views.Align;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Told;
import org.tinkuy.views.wording.Wording;

/// What a park means to do and did, what came of it, what it announced and reached, and what it
/// tells other parks.
public final class MeasureSection {
  /// Where the criteria stand that a measure bears on.
  private static final int CRITERIA = 7;

  private final MeasureReview review;
  private final Names names;
  private final Told told;
  private final Wording words;

  public MeasureSection(MeasureReview review, Names names, Told told, Wording words) {
    this.review = review;
    this.names = names;
    this.told = told;
    this.words = words;
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    if (!review.outcomes().isEmpty()) {
      review.outcomes().forEach(outcome -> blocks.add(new Finding(reached(outcome), Tone.NEUTRAL)));
      blocks.add(outcomes());
    }
    if (review.measures().isEmpty()) {
      blocks.add(new Note(words.text("report.measures.none")));
    } else {
      blocks.add(new Finding(counts(), Tone.NEUTRAL));
      blocks.add(measures());
      booked().ifPresent(blocks::add);
      ended().ifPresent(blocks::add);
    }
    blocks.add(
        review.lessons().isEmpty() ? new Note(words.text("report.lessons.none")) : lessons());
    return new Section("measures", words.text("report.measures"), blocks);
  }

  /// How many measures are how far.
  private String counts() {
    List<String> each = new ArrayList<>();
    for (Status status : Status.values()) {
      long count = review.count(Optional.of(status));
      if (count > 0) {
        each.add(count(count, status.name()));
      }
    }
    long open = review.count(Optional.empty());
    if (open > 0) {
      each.add(count(open, "none"));
    }
    return words.text(
        "report.measures.counts",
        Map.of(
            "count", words.whole(review.measures().size()),
            "each", String.join(", ", each)));
  }

  private String count(long count, String status) {
    return words.text("report.measures.count." + status, "count", words.whole(count));
  }

  private Table measures() {
    List<Row> rows = new ArrayList<>();
    for (ParkMeasure measure : review.measures()) {
      rows.add(
          Row.of(
              new TextCell(measure.id()),
              new TextCell(measure.name()),
              new TextCell(status(measure)),
              new TextCell(payer(measure)),
              band(measure.thought().capex()),
              band(measure.thought().yearlyCost()),
              band(measure.thought().yearlySaving()),
              text(String.join(", ", measure.criteria()))));
    }
    boolean bears = review.measures().stream().anyMatch(measure -> !measure.criteria().isEmpty());
    String note = words.text("report.measures.note", "years", years());
    return new Table(
            "measures-table",
            words.text("report.measures.table"),
            List.of(
                Column.text(words.text("report.criteria.id"), 3),
                Column.text(words.text("report.measures.name"), 11),
                Column.text(words.text("report.criteria.state"), 4),
                Column.text(words.text("report.measures.payer"), 7),
                new Column(words.text("report.measures.capex"), Align.RIGHT, "", 6),
                new Column(words.text("report.measures.cost"), Align.RIGHT, "", 6),
                new Column(words.text("report.measures.saving"), Align.RIGHT, "", 6),
                Column.text(words.text("report.measures.criteria"), 6)),
            rows,
            bears ? note + " " + words.text("report.measures.noteCriteria") : note)
        .withoutIfSilent(CRITERIA);
  }

  /// The years of the prices, each once.
  private String years() {
    List<String> years =
        review.measures().stream()
            .flatMap(measure -> measure.thought().priceYear().stream())
            .distinct()
            .sorted()
            .map(String::valueOf)
            .toList();
    return years.isEmpty() ? FigureText.NONE : String.join(", ", years);
  }

  private Optional<Block> booked() {
    List<ParkMeasure> booked =
        review.measures().stream().filter(measure -> measure.booked().periods() > 0).toList();
    List<Row> rows = new ArrayList<>();
    for (ParkMeasure measure : booked) {
      rows.add(
          Row.of(
              new TextCell(measure.id()),
              new TextCell(measure.name()),
              new TextCell(status(measure)),
              NumberCell.of(measure.booked().periods(), 0),
              text(words.figures().amount(measure.booked().spent())),
              text(words.figures().amount(measure.booked().saved()))));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "measures-booked",
                words.text("report.measures.booked"),
                List.of(
                    Column.text(words.text("report.criteria.id"), 2),
                    Column.text(words.text("report.measures.name"), 9),
                    Column.text(words.text("report.criteria.state"), 4),
                    Column.number(words.text("report.measures.periods"), "", 3),
                    new Column(words.text("report.measures.spent"), Align.RIGHT, "", 5),
                    new Column(words.text("report.measures.saved"), Align.RIGHT, "", 5)),
                rows,
                words.text("report.measures.booked.note")));
  }

  /// What was given up or never begun, and why.
  private Optional<Block> ended() {
    List<Row> rows =
        review.measures().stream()
            .filter(
                measure ->
                    measure
                        .status()
                        .filter(status -> status == Status.FAILED || status == Status.REJECTED)
                        .isPresent())
            .map(
                measure ->
                    Row.of(
                        new TextCell(measure.id()),
                        new TextCell(measure.name()),
                        new TextCell(status(measure)),
                        text(measure.source())))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "measures-ended",
                words.text("report.measures.ended"),
                List.of(
                    Column.text(words.text("report.criteria.id"), 2),
                    Column.text(words.text("report.measures.name"), 7),
                    Column.text(words.text("report.criteria.state"), 3),
                    Column.text(words.text("report.measures.why"), 9)),
                rows,
                ""));
  }

  private Table lessons() {
    boolean costs =
        review.lessons().stream()
            .anyMatch(lesson -> lesson.cost().isPresent() || lesson.months().isPresent());
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(words.text("report.lessons.topic"), 3),
                Column.text(words.text("report.lessons.done"), 6),
                Column.text(words.text("report.lessons.before"), 5),
                Column.text(words.text("report.lessons.after"), 6)));
    if (costs) {
      columns.add(new Column(words.text("report.lessons.cost"), Align.RIGHT, "", 4));
      columns.add(Column.number(words.text("report.lessons.months"), "", 2));
    }
    columns.add(Column.text(words.text("report.lessons.source"), 10));
    return new Table(
        "lessons-table",
        words.text("report.lessons.table"),
        columns,
        review.lessons().stream().map(lesson -> lesson(lesson, costs)).toList(),
        words.text("report.lessons.note"));
  }

  private Row lesson(Lesson lesson, boolean costs) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                new TextCell(told.of(lesson.topic())),
                new TextCell(lesson.done()),
                text(lesson.before()),
                text(lesson.after())));
    if (costs) {
      cells.add(text(lesson.cost().map(this::amount).orElse("")));
      cells.add(
          lesson
              .months()
              .<Cell>map(months -> NumberCell.of(months, 0))
              .orElseGet(() -> new EmptyCell(FigureText.NONE)));
    }
    cells.add(text(lesson.note()));
    return new Row(cells, false);
  }

  private String reached(ParkOutcome outcome) {
    String key =
        outcome.isAbout()
            ? "report.outcomes." + outcome.when()
            : outcome.when().isEmpty() ? "report.outcomes.reached" : "report.outcomes.reachedIn";
    return words.text(
        key,
        Map.of(
            "announced", number(outcome, outcome.announced()),
            "reached", reachedNumber(outcome),
            "year", outcome.when(),
            "share", words.percent(outcome.ratio())));
  }

  private String reachedNumber(ParkOutcome outcome) {
    String number = number(outcome, outcome.reached());
    return outcome.isAbout() ? words.text("report.value.about", "amount", number) : number;
  }

  private String number(ParkOutcome outcome, double value) {
    return words.text(
        "outcome.unit." + outcome.unit(),
        "number",
        words.number(value, FigureText.decimals(value)));
  }

  private Table outcomes() {
    List<Row> rows = new ArrayList<>();
    for (ParkOutcome outcome : review.outcomes()) {
      rows.add(
          Row.of(
              new TextCell(words.text("outcome.measure." + outcome.measure().name())),
              new TextCell(number(outcome, outcome.announced())),
              new TextCell(reachedNumber(outcome)),
              words.figures().percentOf(outcome.ratio()),
              text(
                  words.list(
                      List.of(
                          words.cited(outcome.provenance().source()),
                          words.list(words.sureness(outcome.provenance())))))));
    }
    return new Table(
        "outcomes-table",
        words.text("report.outcomes.table"),
        List.of(
            Column.text(words.text("report.outcomes.measure"), 3),
            new Column(words.text("report.outcomes.announced"), Align.RIGHT, "", 3),
            new Column(words.text("report.outcomes.reachedColumn"), Align.RIGHT, "", 3),
            Column.number(words.text("report.outcomes.ratio"), "%", 2),
            Column.text(words.text("report.lessons.source"), 9)),
        rows,
        "");
  }

  private String status(ParkMeasure measure) {
    return status(measure, words);
  }

  /// How far a measure is.
  public static String status(ParkMeasure measure, Wording words) {
    return words.text("measure.status." + measure.status().map(Enum::name).orElse("none"));
  }

  private String payer(ParkMeasure measure) {
    return measure.payer().equals(Owners.PARK)
        ? words.text("report.measures.park")
        : names.of(measure.payer());
  }

  private Cell band(Optional<Band> band) {
    return text(
        band.map(
                known ->
                    words.range(
                            known.low(),
                            known.high(),
                            (value, in) -> in.number(value, FigureText.decimals(value)))
                        + "\u00A0"
                        + words.unit(known.unit()))
            .orElse(""));
  }

  private String amount(Amount amount) {
    double value = amount.money().amount();
    return words
        .numbers()
        .format(value, FigureText.decimals(value), amount.money().currency().getCurrencyCode());
  }

  private static Cell text(String text) {
    return text.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(text);
  }
}
