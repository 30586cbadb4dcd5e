package org.tinkuy.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
/// @param factor of the bands, > 1
/// @param lines what it could give and take
public record BandSheet(String currency, String period, double factor, List<BandLine> lines) {
  /// Version of the file.
  public static final String SCHEMA = "1";

  private static final Pattern BAND =
      Pattern.compile("(\\d+(?:\\.\\d+)?(?:E-?\\d+)?)(?:\\.\\.(\\d+(?:\\.\\d+)?(?:E-?\\d+)?))?");

  public BandSheet {
    lines = List.copyOf(lines);
    Check.that(
        factor > 1, "disclosure.bandSheet.factor", "Bands: a factor > 1, but is %s.", factor);
  }

  /// Whether its bands and money can be held against those of another.
  public boolean isComparable(BandSheet other) {
    return currency.equals(other.currency) && period.equals(other.period) && factor == other.factor;
  }

  /// The sheet as a document.
  public KeyedDocument document() {
    Place place = Place.file("bands.yaml");
    List<Node> items = new ArrayList<>();
    for (BandLine line : lines) {
      Map<String, Node> entries = new LinkedHashMap<>();
      entries.put("line", new Scalar(Integer.toString(line.number()), place));
      entries.put(line.gives() ? "gives" : "takes", new Scalar(line.fits(), place));
      entries.put("quantity_tPerYear", new Scalar(text(line.side().quantity_tPerYear()), place));
      entries.put("saving_perT", new Scalar(text(line.side().saving_perT()), place));
      items.add(new Mapping(entries, place));
    }
    Map<String, Node> root = new LinkedHashMap<>();
    root.put("schema", new Scalar(SCHEMA, place));
    root.put("currency", new Scalar(currency, place));
    root.put("period", new Scalar(period, place));
    root.put("factor", new Scalar(plain(factor), place));
    root.put("lines", new Sequence(items, place));
    return new KeyedDocument("bands.yaml", new Mapping(root, place));
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
    List<BandLine> lines = new ArrayList<>();
    for (KeyedEntries entries : root.list("lines")) {
      line(entries, factor, attempt).ifPresent(lines::add);
    }
    Optional<BandSheet> sheet = root.make(() -> new BandSheet(currency, period, factor, lines));
    return sheet.isPresent() && !attempt.hasErrors()
        ? attempt.finish(sheet.get())
        : attempt.refuse();
  }

  private static Optional<BandLine> line(KeyedEntries entries, double factor, Attempt attempt) {
    int number = (int) entries.number("line");
    Optional<String> gives = entries.findText("gives");
    Optional<String> takes = entries.findText("takes");
    String quantity = entries.text("quantity_tPerYear");
    String saving = entries.text("saving_perT");
    if (gives.isPresent() == takes.isPresent()) {
      entries.refuse(
          "disclosure.bandLine.side",
          entries.place(),
          Sentence.of("hint.disclosure.bandLine.side", "Write gives: or takes:, not both."),
          "Line %s: it either gives or takes one thing.",
          number);
    }
    Optional<OfferBand> amount =
        attempt.at(entries.placeOf("quantity_tPerYear"), () -> band(quantity, factor));
    Optional<OfferBand> worth =
        attempt.at(entries.placeOf("saving_perT"), () -> band(saving, factor));
    return amount.isPresent() && worth.isPresent()
        ? entries.make(
            () ->
                new BandLine(
                    number,
                    gives.isPresent(),
                    gives.or(() -> takes).orElse(""),
                    new BlindMatch.Side(amount.get(), worth.get())))
        : Optional.empty();
  }

  private static OfferBand band(String text, double factor) {
    Matcher band = BAND.matcher(text);
    Check.that(
        band.matches(),
        "disclosure.bandSheet.band",
        "Band: it must be LOW..HIGH or one number, but is '%s'.",
        text);
    double low = Double.parseDouble(band.group(1));
    if (band.group(2) == null) {
      return OfferBand.revealed(low);
    }
    double high = Double.parseDouble(band.group(2));
    OfferBand proper = OfferBand.of(Math.sqrt(low * high), Math.max(factor, 1 + 1e-9));
    Check.that(
        near(low, proper.low()) && near(high, proper.high()),
        "disclosure.bandSheet.place",
        "Band: it must lie between powers of the factor, but is '%s'. Maybe %s..%s.",
        text,
        plain(proper.low()),
        plain(proper.high()));
    return proper;
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= 1e-9 * Math.max(one, other);
  }
}
