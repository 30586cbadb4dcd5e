package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Sentence;

/// Reads one figure: its number or curve, unit, range and who stands behind it. What is wrong with
/// it becomes an issue at its place, and nothing is assumed instead.
final class FigureReader {
  /// How far a number may lie beside an end of its range and still be it, over that end.
  private static final double ROUNDING = 1e-9;

  private static final Pattern NUMBER =
      Pattern.compile("(?<number>-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)\\s*(?<unit>\\S.*)?");
  private static final Map<String, Confidence> CONFIDENCE =
      Map.of("high", Confidence.HIGH, "medium", Confidence.MEDIUM, "low", Confidence.LOW);

  private final CaseUnits units;
  private final Lifetime life;
  private final KeyedEntries own;
  private final Asked asked;
  private Optional<UnitText.Said> unit = Optional.empty();

  FigureReader(CaseUnits units, Lifetime life, KeyedEntries own, Asked asked) {
    this.units = units;
    this.life = life;
    this.own = own;
    this.asked = asked;
  }

  /// What is asked for.
  record Asked(String id, InputKind kind) {}

  /// Reads the figure; empty, with issues, where something is wrong.
  Optional<CaseInput> read() {
    Optional<InputAmount> amount = amount();
    Optional<CaseInput.Span> range = range(amount);
    List<Statement> others = others();
    CaseInput.Backing backing = backing(others);
    String index = own.findText("index").orElse("");
    own.findText("note");
    own.findText("name");
    contradictions(amount, others);
    range.ifPresent(ends -> within(ends, amount));
    return own.make(() -> true)
        .flatMap(_ -> measure())
        .flatMap(
            measure ->
                amount.map(
                    found ->
                        new CaseInput(
                            asked.id,
                            asked.kind,
                            measure,
                            found,
                            range,
                            backing,
                            index,
                            own.place())));
  }

  private Optional<InputAmount> amount() {
    if (own.has("plots")) {
      unit = Optional.of(new UnitText.Said(units.area(), Shape.FACTOR, 1, ""));
      return new ParkPointer(own).plots();
    }
    if (own.has("leases")) {
      unit = unit(own.text("unit"));
      return new ParkPointer(own).leases();
    }
    if (own.has("utility") || own.has("measure")) {
      unit = unit(own.text("unit"));
      return new ParkPointer(own).cell();
    }
    if (own.has("reached")) {
      return reached();
    }
    if (own.has("steps") || own.has("values")) {
      unit = unit(own.text("unit"));
      return own.has("steps") ? steps() : yearly();
    }
    Optional<Double> value = number("value", own.text("value"), true);
    return value.map(InputAmount.Steady::new);
  }

  /// What other parks reached, with what the case reckons with beside it where that is said.
  private Optional<InputAmount> reached() {
    if (!asked.id.matches("absorption\\..+\\.ceiling") || own.has("range")) {
      own.refuse(
          "finance.input.reached",
          own.placeOf("reached"),
          Sentence.NONE,
          "Input '%s': only the ceiling of an absorption is drawn from what parks reached, and then"
              + " has no range beside it.",
          asked.id);
      List.of("reached", "value", "range").forEach(own::texts); // told already
      return Optional.empty();
    }
    Optional<Double> stated =
        own.has("value") ? number("value", own.text("value"), true) : Optional.empty();
    unit = unit.isPresent() ? unit : unit("%");
    return new ParkPointer(own).reached(stated);
  }

  private Optional<InputAmount> steps() {
    SortedMap<YearMonth, Double> steps = new TreeMap<>();
    Map<String, Double> written = own.numbers("steps");
    if (written.isEmpty() && own.isSound()) {
      own.refuse(
          "finance.input.stepsNone",
          own.placeOf("steps"),
          Sentence.of(
              "hint.finance.input.stepsNone", "Write 2029: 7.2 below it, or a value alone."),
          "Input '%s': its steps must name a value by the month or year from which it holds, but"
              + " there is none.",
          asked.id);
    }
    written.forEach(
        (key, value) ->
            Lifetime.month(key)
                .ifPresentOrElse(
                    month -> steps.put(month, checked("steps", value)), () -> wrongMonth(key)));
    return steps.isEmpty() ? Optional.empty() : Optional.of(new InputAmount.Steps(steps));
  }

  private void wrongMonth(String key) {
    own.refuse(
        "finance.input.month",
        own.placeOf("steps"),
        MonthHint.of(key),
        "Input '%s': a step begins in a month, as 2029-01, or a year, as 2029, but here in '%s'.",
        asked.id,
        key);
  }

  private Optional<InputAmount> yearly() {
    List<Double> values = new ArrayList<>();
    for (String text : own.texts("values")) {
      number("values", text, false).ifPresent(values::add);
    }
    if (values.size() < life.years()) {
      tooShort("values", values.size());
      return Optional.empty();
    }
    return Optional.of(new InputAmount.Yearly(values));
  }

  private void tooShort(String key, int values) {
    own.refuse(
        "finance.input.curveShort",
        own.placeOf(key),
        Sentence.of(
            "hint.finance.input.curveShort",
            "Write a value for each year, or steps: a value by the year from which it holds."),
        "Input '%s': its curve must have a value for each of the %s years of the case, but has"
            + " %s.",
        asked.id,
        life.years(),
        values);
  }

  /// A number with its unit, in the unit in which it is reckoned.
  ///
  /// @param isWhole whether its text brings its unit along
  private Optional<Double> number(String key, String text, boolean isWhole) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = NUMBER.matcher(text);
    if (!parts.matches() || (isWhole ? isCut(parts) : parts.group("unit") != null)) {
      own.refuse(
          "finance.input.number",
          own.placeOf(key),
          Sentence.of(
              "hint.finance.input.number",
              "Write it as %s, with a point for decimals and nothing between thousands.",
              asked.kind.words()),
          "Input '%s': it must be a number with its unit, but is '%s'.",
          asked.id,
          text);
      return Optional.empty();
    }
    if (isWhole) {
      String written = parts.group("unit") == null ? "" : parts.group("unit");
      unit = unit(own.findText("unit").orElse(written));
    }
    return unit.map(_ -> checked(key, Double.parseDouble(parts.group("number"))));
  }

  /// Whether what stands behind the digits belongs to the number: `,5 USD` of `12,5 USD`.
  private static boolean isCut(Matcher parts) {
    String unit = parts.group("unit");
    return unit != null && unit.matches("[,.'’].*|\\d+[ ,.'’\\d].*");
  }

  private Optional<UnitText.Said> unit(String text) {
    Optional<UnitText.Said> said = units.text().read(text);
    Optional<UnitText.Said> fits = said.filter(this::isFit);
    if (text.isEmpty() && !own.has("value")) {
      return fits; // a unit of its own is missing, which is told already
    }
    if (fits.isEmpty() && text.isEmpty()) {
      own.refuse(
          "finance.input.unitMissing",
          own.place(),
          Sentence.of("hint.finance.input.unitMissing", "Write its unit behind the number."),
          "Input '%s': it must be %s, but is a number without a unit.",
          asked.id,
          asked.kind.words());
    } else if (fits.isEmpty()) {
      own.refuse(
          "finance.input.unit",
          own.place(),
          new UnitHint(units, this::isFit).of(text, asked.kind),
          "Input '%s': it must be %s, but its unit is '%s'.",
          asked.id,
          asked.kind.words(),
          text);
    }
    return fits;
  }

  private boolean isFit(UnitText.Said said) {
    return units.canonical(asked.kind, said).isPresent() && shapeFits(said);
  }

  private boolean shapeFits(UnitText.Said said) {
    boolean isTimed = said.shape() != Shape.FACTOR;
    return switch (asked.kind) {
      case AMOUNT_PER_TIME, RENT, USE, CAPACITY, SPEED, POSITIVE_SPEED -> isTimed;
      case YEARLY_RATE, INDEX, POSITIVE_RATE, PROBABILITY -> said.shape() != Shape.PER_MONTH;
      case SIZE, FREE, UNIT_COST -> true;
      default -> !isTimed;
    };
  }

  /// A value beside its own range is a slip of one of the two; of a delay the plan has none.
  private void within(CaseInput.Span ends, Optional<InputAmount> amount) {
    if (asked.kind != InputKind.DELAY
        && amount.isPresent()
        && amount.get() instanceof InputAmount.Steady(double value)
        && (value < ends.low() - ROUNDING * Math.abs(ends.low())
            || value > ends.high() + ROUNDING * Math.abs(ends.high()))) {
      own.refuse(
          "finance.input.rangeBeside",
          own.placeOf("range"),
          Sentence.of(
              "hint.finance.input.rangeBeside",
              "Maybe one of the two was not updated; a range counts in the unit of its value."),
          "Input '%s': its value must lie within its range %s, but is %s.",
          asked.id,
          own.text("range"),
          own.text("value"));
    }
  }

  private boolean isMoney() {
    return switch (asked.kind) {
      case AMOUNT, WORKS_COST, AMOUNT_PER_TIME, RENT, PRICE, PRICE_PER_AREA -> true;
      default -> false;
    };
  }

  /// Interest below zero is a slip, though an index may fall.
  private boolean allowsNegative() {
    return asked.kind.allowsNegative() && !CaseBlock.LAYERS.at().holds(asked.id);
  }

  /// A number as written in the unit in which it is reckoned, with the rules of its kind asked.
  private double checked(String key, double written) {
    boolean isTold = written < 0 && !allowsNegative();
    if (isTold) {
      own.refuse(
          "finance.input.negative",
          own.placeOf(key),
          isMoney()
              ? Sentence.of(
                  "hint.finance.input.negative",
                  "What is paid is written as a positive number too.")
              : Sentence.of("hint.finance.case.whole", "Maybe the minus is a dash."),
          "Input '%s': it must be >= 0, but is %s.",
          asked.id,
          told(key, written));
    }
    boolean isPercent = unit.filter(said -> said.unit().code().equals("%")).isPresent();
    double value = unit.map(said -> converted(said, written)).orElse(Double.NaN);
    if (asked.kind.isShare() && Math.abs(value) > 1) {
      own.refuse(
          "finance.input.percent",
          own.placeOf(key),
          isPercent
              ? Sentence.of(
                  "hint.finance.input.percent.whole",
                  "Write at most 100%%; maybe a decimal point is missing.")
              : Sentence.of(
                  "hint.finance.input.percent", "Maybe you mean %s%%.", InputAmount.plain(written)),
          "Input '%s': it must be a share, but %s is more than the whole.",
          asked.id,
          told(key, written));
    } else if (!isTold && asked.kind.isBeyond(value)) {
      own.refuse(
          "finance.input.beyond",
          own.placeOf(key),
          Sentence.NONE,
          "Input '%s': it must be %s, but is %s.",
          asked.id,
          asked.kind.words(),
          told(key, written));
    }
    return value;
  }

  /// A number as it is written, with the unit in which it counts.
  private String told(String key, double written) {
    String whole = key.equals("value") ? own.findText("value").orElse("") : "";
    Matcher parts = NUMBER.matcher(whole);
    String text = parts.matches() && parts.group("unit") != null ? parts.group("unit") : "";
    String said = own.findText("unit").orElse(text);
    String code = unit.map(each -> each.unit().code()).filter(each -> !each.equals("1")).orElse("");
    return (InputAmount.plain(written) + " " + (said.isEmpty() ? code : said)).strip();
  }

  private double converted(UnitText.Said said, double written) {
    return units
        .canonical(asked.kind, said)
        .map(to -> said.unit().convert(written * said.scale(), to))
        .orElse(Double.NaN);
  }

  private Optional<CaseInput.Measure> measure() {
    return unit.flatMap(
        said ->
            units
                .canonical(asked.kind, said)
                .map(
                    to ->
                        new CaseInput.Measure(
                            to,
                            shape(said),
                            said.currency(),
                            new CaseInput.Written(said.unit(), said.scale()))));
  }

  private Shape shape(UnitText.Said said) {
    return asked.kind.isYearly() ? Shape.PER_YEAR : said.shape();
  }

  private Optional<CaseInput.Span> range(Optional<InputAmount> amount) {
    Optional<String> text = own.findText("range");
    if (text.isEmpty() && own.findText("shape").isPresent()) {
      new RangeShape(own, asked).refuse();
    }
    // without a unit of the figure, which is told already, its ends say nothing
    if (text.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    Matcher both = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+?)").matcher(text.get());
    Matcher low = NUMBER.matcher(both.matches() ? both.group(1) : "");
    Matcher high = NUMBER.matcher(both.matches() ? both.group(2) : "");
    if (!low.matches() || !high.matches() || !isOwn(low) || !isOwn(high)) {
      own.refuse(
          "finance.input.rangeText",
          own.placeOf("range"),
          Sentence.maybe(between(text.get())),
          "Input '%s': a range goes from the lower to the higher value, as 70..95, but is '%s'.",
          asked.id,
          text.get());
      return Optional.empty();
    }
    double from = checked("range", Double.parseDouble(low.group("number")));
    double to = checked("range", Double.parseDouble(high.group("number")));
    if (from > to) {
      own.refuse(
          "finance.input.rangeOrder",
          own.placeOf("range"),
          Sentence.maybe(List.of(both.group(2) + ".." + both.group(1))),
          "Input '%s': its range must go from the lower to the higher value, but is %s.",
          asked.id,
          text.get());
      return Optional.empty();
    }
    CaseInput.Span ends = new CaseInput.Span(from, to);
    return Optional.of(own.has("shape") ? new RangeShape(own, asked).of(ends, amount) : ends);
  }

  /// Two numbers with something else between them as a range.
  private static List<String> between(String text) {
    Matcher two =
        Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:-|–|to|a|à|:|;)\\s*(\\d+(?:\\.\\d+)?)")
            .matcher(text);
    return two.matches() ? List.of(two.group(1) + ".." + two.group(2)) : List.of();
  }

  /// Whether an end of a range is in the unit of the figure, which need not be said again.
  private boolean isOwn(Matcher end) {
    String text = end.group("unit");
    return text == null || units.text().read(text).equals(unit);
  }

  /// When a source says so: a year, a month, a day, or years from one to another.
  private String date() {
    String date = own.findText("date").orElse("");
    if (!date.matches("(\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{4} *(-|\\.\\.|–) *\\d{4})?")) {
      own.warn(
          "finance.input.date",
          own.placeOf("date"),
          Sentence.of(
              "hint.finance.input.date", "Write when the source says so; other words go to note."),
          "Input '%s': its date must be a year, as 2024, a month, as 2024-06, or a day, as"
              + " 2024-06-30, but is '%s'.",
          asked.id,
          date);
    }
    return date;
  }

  private CaseInput.Backing backing(List<Statement> others) {
    Confidence confidence =
        own.has("confidence") ? own.word("confidence", CONFIDENCE) : Confidence.UNKNOWN;
    return new CaseInput.Backing(
        own.findText("source").orElse(""),
        date(),
        confidence,
        others.stream().map(Statement::figure).filter(CaseInput::isOfPark).toList());
  }

  /// Another statement of the same figure.
  ///
  /// @param text as written; empty where it stands in the park
  private record Statement(CaseInput figure, String text) {}

  private List<Statement> others() {
    List<Statement> read = new ArrayList<>();
    for (KeyedEntries other : own.findList("also", "value")) {
      Optional<CaseInput> figure = new FigureReader(units, life, other, asked).read();
      figure.ifPresent(each -> read.add(new Statement(each, other.findText("value").orElse(""))));
    }
    return read;
  }

  /// Tells another statement that differs with both, and chooses neither.
  private void contradictions(Optional<InputAmount> amount, List<Statement> others) {
    for (Statement other : others) {
      if (other.figure().amount() instanceof InputAmount.Steady(double there)
          && amount.orElse(null) instanceof InputAmount.Steady(double here)
          && differs(here, there, other.figure().measure())) {
        own.warn(
            "finance.input.contradiction",
            other.figure().place(),
            "Input '%s': it is stated as %s and, by '%s', as %s. The case reckons with the first.",
            asked.id,
            own.findText("value").orElse(""),
            other.figure().backing().source(),
            other.text());
      }
    }
  }

  /// Whether another statement says something else: 84 EUR are not 84 USD, what they come to hangs
  /// on a rate that nobody stated with them; what holds for a month is twelve times as much a year.
  private boolean differs(double here, double there, CaseInput.Measure other) {
    return measure()
        .map(
            own ->
                !own.currency().equals(other.currency())
                    || !own.unit().equals(other.unit())
                    || CaseInput.isOther(here * perYear(own), there * perYear(other)))
        .orElse(false);
  }

  private static int perYear(CaseInput.Measure measure) {
    return measure.shape() == Shape.PER_MONTH ? 12 : 1;
  }
}
