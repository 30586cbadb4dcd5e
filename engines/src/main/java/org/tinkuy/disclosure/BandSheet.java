package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// What a firm shows of itself to be matched without being known: what it could give and take, in
/// bands, with neither its name nor its sector, plots or flows.
///
/// @param currency code of all money
/// @param period the year, as written
/// @param steps of the bands
/// @param lines what it could give and take
public record BandSheet(String currency, String period, Steps steps, List<BandLine> lines) {
  /// Version of the file.
  public static final String SCHEMA = "1";

  private static final String STEP = "temperatureStep_K";
  private static final String TEMPERATURE_FROM = "temperatureFrom_C";
  private static final String TEMPERATURE_TO = "temperatureTo_C";

  /// How wide bands are.
  ///
  /// @param factor of bands of amounts and money: upper end over lower end, > 1
  /// @param temperature_K of bands of temperatures, K, > 0; empty in a sheet that has none
  public record Steps(double factor, OptionalDouble temperature_K) {
    public Steps {
      Check.that(
          factor > 1, "disclosure.bandSheet.factor", "Bands: a factor > 1, but is %s.", factor);
      Check.that(
          temperature_K.orElse(1) > 0,
          "disclosure.bandSheet.step",
          "Bands: a step of temperatures > 0 K, but is %s.",
          temperature_K.orElse(1));
    }

    private boolean isComparable(Steps other) {
      return factor == other.factor
          && (temperature_K.isEmpty()
              || other.temperature_K.isEmpty()
              || temperature_K.equals(other.temperature_K));
    }
  }

  private static final Pattern TEMPERATURES =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:\\.\\.(-?\\d+(?:\\.\\d+)?))?");

  private static final Pattern BAND =
      Pattern.compile("(\\d+(?:\\.\\d+)?(?:E-?\\d+)?)(?:\\.\\.(\\d+(?:\\.\\d+)?(?:E-?\\d+)?))?");

  public BandSheet {
    lines = List.copyOf(lines);
  }

  /// Whether its bands and money can be held against those of another.
  public boolean isComparable(BandSheet other) {
    return currency.equals(other.currency)
        && period.equals(other.period)
        && steps.isComparable(other.steps);
  }

  /// The sheet as a document.
  public KeyedDocument document() {
    Place place = Place.file("bands.yaml");
    List<Node> items = new ArrayList<>();
    for (BandLine line : lines) {
      Map<String, Node> entries = new LinkedHashMap<>();
      entries.put("line", new Scalar(Integer.toString(line.number()), place));
      entries.put(line.gives() ? "gives" : "takes", new Scalar(line.fits(), place));
      Names names = Names.of(line.measure());
      entries.put(names.quantity(), new Scalar(text(line.side().quantity_perYear()), place));
      entries.put(names.saving(), new Scalar(text(line.side().saving_perUnit()), place));
      line.heat()
          .ifPresent(
              heat -> {
                entries.put(TEMPERATURE_FROM, new Scalar(text(heat.from()), place));
                entries.put(TEMPERATURE_TO, new Scalar(text(heat.to()), place));
              });
      items.add(new Mapping(entries, place));
    }
    Map<String, Node> root = new LinkedHashMap<>();
    root.put("schema", new Scalar(SCHEMA, place));
    root.put("currency", new Scalar(currency, place));
    root.put("period", new Scalar(period, place));
    root.put("factor", new Scalar(plain(steps.factor()), place));
    steps.temperature_K().ifPresent(step -> root.put(STEP, new Scalar(plain(step), place)));
    root.put("lines", new Sequence(items, place));
    return new KeyedDocument("bands.yaml", new Mapping(root, place));
  }

  /// What a line calls its numbers.
  private record Names(String quantity, String saving) {
    static Names of(BandLine.Measure measure) {
      return switch (measure) {
        case TONNES -> new Names("quantity_tPerYear", "saving_perT");
        case ENERGY -> new Names("quantity_MWhPerYear", "saving_perMWh");
      };
    }
  }

  private static String text(TemperatureBand band) {
    return band.isRevealed()
        ? plain(band.low_C())
        : plain(band.low_C()) + ".." + plain(band.high_C());
  }

  private static String text(OfferBand band) {
    return band.isRevealed() ? plain(band.low()) : plain(band.low()) + ".." + plain(band.high());
  }

  private static String plain(double number) {
    return number == Math.rint(number) && number < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  /// Reads a sheet; refused where anything in it is not as it must be. A band that does not lie
  /// where the factor puts it is refused, since a band about a number would tell it.
  public static Checked<BandSheet> read(KeyedDocument document) {
    Attempt attempt = new Attempt();
    KeyedEntries root = new KeyedEntries(document.root(), attempt);
    root.word("schema", Map.of(SCHEMA, SCHEMA));
    String currency = root.text("currency");
    String period = root.text("period");
    double factor = root.number("factor");
    OptionalDouble step_K = root.findNumber(STEP);
    List<BandLine> lines = new ArrayList<>();
    List<KeyedEntries> items = root.list("lines");
    Optional<Steps> steps = attempt.at(root.place(), () -> new Steps(factor, step_K));
    if (steps.isEmpty()) {
      return attempt.refuse();
    }
    for (KeyedEntries entries : items) {
      line(entries, steps.get(), attempt).ifPresent(lines::add);
    }
    Optional<BandSheet> sheet =
        root.make(() -> new BandSheet(currency, period, steps.get(), lines));
    return sheet.isPresent() && !attempt.hasErrors()
        ? attempt.finish(sheet.get())
        : attempt.refuse();
  }

  private static Optional<BandLine> line(KeyedEntries entries, Steps steps, Attempt attempt) {
    int number = (int) entries.number("line");
    Optional<String> gives = entries.findText("gives");
    Optional<String> takes = entries.findText("takes");
    BandLine.Measure measure =
        entries.has(Names.of(BandLine.Measure.ENERGY).quantity())
            ? BandLine.Measure.ENERGY
            : BandLine.Measure.TONNES;
    Names names = Names.of(measure);
    String quantity = entries.text(names.quantity());
    String saving = entries.text(names.saving());
    Optional<HeatBand> heat = heat(entries, steps, attempt);
    if (gives.isPresent() == takes.isPresent()) {
      entries.refuse(
          "disclosure.bandLine.side",
          entries.place(),
          Sentence.of("hint.disclosure.bandLine.side", "Write gives: or takes:, not both."),
          "Line %s: it either gives or takes one thing.",
          number);
    }
    Optional<OfferBand> amount =
        attempt.at(entries.placeOf(names.quantity()), () -> band(quantity, steps.factor()));
    Optional<OfferBand> worth =
        attempt.at(entries.placeOf(names.saving()), () -> band(saving, steps.factor()));
    return amount.isPresent() && worth.isPresent()
        ? entries.make(
            () ->
                new BandLine(
                    number,
                    gives.isPresent(),
                    gives.or(() -> takes).orElse(""),
                    measure,
                    new BlindMatch.Side(amount.get(), worth.get()),
                    heat))
        : Optional.empty();
  }

  /// Both temperatures or none: with one alone, nobody knows whether heat passes.
  private static Optional<HeatBand> heat(KeyedEntries entries, Steps steps, Attempt attempt) {
    if (!entries.has(TEMPERATURE_FROM) && !entries.has(TEMPERATURE_TO)) {
      return Optional.empty();
    }
    String from = entries.text(TEMPERATURE_FROM);
    String to = entries.text(TEMPERATURE_TO);
    Optional<TemperatureBand> begins =
        attempt.at(entries.placeOf(TEMPERATURE_FROM), () -> temperature(from, steps));
    Optional<TemperatureBand> ends =
        attempt.at(entries.placeOf(TEMPERATURE_TO), () -> temperature(to, steps));
    return begins.isPresent() && ends.isPresent()
        ? Optional.of(new HeatBand(begins.get(), ends.get()))
        : Optional.empty();
  }

  private static TemperatureBand temperature(String text, Steps steps) {
    Ends ends = Ends.of(TEMPERATURES, text);
    if (ends.isOne()) {
      return TemperatureBand.revealed(ends.low());
    }
    Check.that(
        steps.temperature_K().isPresent(),
        "disclosure.bandSheet.noStep",
        "Band: temperatureStep_K of the file must say how wide '%s' is, but is not there.",
        text);
    TemperatureBand proper =
        TemperatureBand.of((ends.low() + ends.high()) / 2, steps.temperature_K().getAsDouble());
    Check.that(
        ends.areNear(proper.low_C(), proper.high_C()),
        "disclosure.bandSheet.temperature",
        "Band: it must lie between multiples of the step, but is '%s'. Maybe write %s..%s.",
        text,
        plain(proper.low_C()),
        plain(proper.high_C()));
    return proper;
  }

  private static OfferBand band(String text, double factor) {
    Ends ends = Ends.of(BAND, text);
    if (ends.isOne()) {
      return OfferBand.revealed(ends.low());
    }
    OfferBand proper =
        OfferBand.of(Math.sqrt(ends.low() * ends.high()), Math.max(factor, 1 + 1e-9));
    Check.that(
        ends.areNear(proper.low(), proper.high()),
        "disclosure.bandSheet.place",
        "Band: it must lie between powers of the factor, but is '%s'. Maybe write %s..%s.",
        text,
        plain(proper.low()),
        plain(proper.high()));
    return proper;
  }

  /// The two ends of a band as somebody wrote them; the same twice where it is one number.
  private record Ends(double low, double high, boolean isOne) {
    static Ends of(Pattern form, String text) {
      Matcher band = form.matcher(text);
      Check.that(
          band.matches(),
          "disclosure.bandSheet.band",
          "Band: it must be LOW..HIGH or one number, but is '%s'.",
          text);
      double low = Double.parseDouble(band.group(1));
      boolean isOne = band.group(2) == null;
      return new Ends(low, isOne ? low : Double.parseDouble(band.group(2)), isOne);
    }

    boolean areNear(double from, double to) {
      return isNear(low, from) && isNear(high, to);
    }

    private static boolean isNear(double one, double other) {
      return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
    }
  }
}
