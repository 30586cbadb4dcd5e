package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.disclosure.BandLine;
import org.tinkuy.disclosure.BandMatches;
import org.tinkuy.disclosure.BlindMatch;
import org.tinkuy.disclosure.HeatBand;
import org.tinkuy.disclosure.OfferBand;
import org.tinkuy.disclosure.TemperatureBand;
import org.tinkuy.study.FirmBands;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// Bands of a firm as it sees them itself, and what bands of several firms tell of exchanges.
public final class BandSection {
  private static final String CARRIER = "carrier:";

  private final Wording words;
  private final String currency;

  private BandSection(Wording words, String currency) {
    this.words = words;
    this.currency = currency;
  }

  /// What a firm is about to show, with its own flows beside it.
  public static Section of(FirmBands bands, Wording words) {
    return new BandSection(words, bands.sheet().currency()).own(bands);
  }

  /// What several sheets tell.
  ///
  /// @param currency code of all money
  public static Section of(BandMatches matches, String currency, Wording words) {
    return new BandSection(words, currency).matches(matches);
  }

  private Section own(FirmBands bands) {
    List<Row> rows = new ArrayList<>();
    for (BandLine line : bands.sheet().lines()) {
      rows.add(
          Row.of(
              new TextCell(Integer.toString(line.number())),
              new TextCell(
                  Optional.ofNullable(bands.flows().get(line.number())).map(this::flow).orElse("")),
              new TextCell(words.text(line.gives() ? "bands.gives" : "bands.takes")),
              new TextCell(fits(line)),
              new TextCell(band(line.side().quantity_perYear()) + " " + line.measure().unit()),
              new TextCell(
                  band(line.side().saving_perUnit())
                      + " "
                      + currency
                      + "/"
                      + line.measure().unit())));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            "bands",
            words.text("bands.own", "period", bands.sheet().period()),
            List.of(
                Column.text(words.text("bands.line"), 1),
                Column.text(words.text("bands.flow"), 3),
                Column.text(words.text("bands.way"), 1),
                Column.text(words.text("bands.fits"), 4),
                Column.text(words.text("bands.quantity"), 3),
                Column.text(words.text("bands.saving"), 3)),
            rows,
            words.text("bands.own.note")));
    left("bands.left", bands.left()).ifPresent(blocks::add);
    left("bands.untold", bands.untold()).ifPresent(blocks::add);
    return new Section("bands", words.text("bands.title"), blocks);
  }

  private Optional<Block> left(String key, List<FirmBands.OwnFlow> flows) {
    return flows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Note(
                words.text(key, "flows", words.list(flows.stream().map(this::flow).toList()))));
  }

  /// What a line is about; of heat, between which temperatures.
  private String fits(BandLine line) {
    return line.heat()
        .map(
            heat ->
                words.text(
                    "bands.heat", Map.of("fits", fits(line.fits()), "heat", temperatures(heat))))
        .orElseGet(() -> fits(line.fits()));
  }

  private String temperatures(HeatBand heat) {
    return words.text(
        "bands.temperatures",
        Map.of("from", temperature(heat.from()), "to", temperature(heat.to())));
  }

  private String temperature(TemperatureBand band) {
    String low = words.number(band.low_C(), 0);
    return (band.isRevealed() ? low : low + "\u2013" + words.number(band.high_C(), 0)) + " °C";
  }

  /// What flows, with the id that finds its row.
  private String flow(FirmBands.OwnFlow flow) {
    return words.text(
        "flows.named",
        Map.of("flow", words.text("carrier." + flow.carrier() + ".name"), "id", flow.id()));
  }

  private String found(BandMatches matches, int holds) {
    return matches.pairs().isEmpty()
        ? words.text("match.none")
        : words.text(
            "match.finding",
            Map.of(
                "pairs", words.whole(matches.pairs().size()),
                "holds", words.whole(holds),
                "may", words.whole(matches.count(BlindMatch.Verdict.MAY_HOLD))));
  }

  private Section matches(BandMatches matches) {
    List<Block> blocks = new ArrayList<>();
    int holds = matches.count(BlindMatch.Verdict.HOLDS);
    blocks.add(new Finding(found(matches, holds), holds > 0 ? Tone.GOOD : Tone.NEUTRAL));
    if (!matches.pairs().isEmpty()) {
      blocks.add(
          new Table(
              "matches",
              words.text("match.table"),
              List.of(
                  Column.text(words.text("match.verdict"), 3),
                  Column.text(words.text("match.giver"), 3),
                  Column.text(words.text("match.taker"), 3),
                  Column.text(words.text("bands.fits"), 4),
                  Column.text(words.text("bands.quantity"), 3),
                  Column.text(words.text("match.saving", "currency", currency), 3),
                  Column.text(words.text("match.gain", "currency", currency), 3)),
              matches.pairs().stream().map(this::row).toList(),
              words.text("match.note")));
    }
    return new Section("match", words.text("match.title"), blocks);
  }

  private Row row(BandMatches.Pair pair) {
    BlindMatch match = pair.match();
    return Row.of(
        verdict(match.verdict()),
        new TextCell(sheet(pair.giver(), pair.given())),
        new TextCell(sheet(pair.taker(), pair.taken())),
        new TextCell(fits(pair)),
        new TextCell(ends(match.quantity_perYear()) + " " + pair.given().measure().unit()),
        new TextCell(ends(match.saving_perYear())),
        new TextCell(ends(match.gain_perYear())));
  }

  /// What passes; of heat, from which temperatures to which.
  private String fits(BandMatches.Pair pair) {
    Optional<HeatBand> given = pair.given().heat();
    Optional<HeatBand> taken = pair.taken().heat();
    return given.isEmpty() || taken.isEmpty()
        ? fits(pair.given().fits())
        : words.text(
            "match.heat",
            Map.of(
                "fits", fits(pair.given().fits()),
                "given", temperatures(given.get()),
                "taken", temperatures(taken.get())));
  }

  private StateCell verdict(BlindMatch.Verdict verdict) {
    Sign sign =
        switch (verdict) {
          case HOLDS -> Sign.MET;
          case MAY_HOLD -> Sign.PARTLY;
          case CANNOT_HOLD, TOO_COLD -> Sign.NOT_MET;
        };
    return new StateCell(sign, words.text("match.verdict." + verdict));
  }

  private String sheet(String name, BandLine line) {
    String key = line.isRevealed() ? "match.side.revealed" : "match.side";
    return words.text(key, Map.of("name", name, "line", Integer.toString(line.number())));
  }

  /// A carrier or type of exchange by its name; as it is written where this program knows none.
  private String fits(String fits) {
    String key =
        fits.startsWith(CARRIER)
            ? "carrier." + fits.substring(CARRIER.length()) + ".name"
            : "exchange." + fits + ".name";
    return words.texts().has(key) ? words.text(key) : fits;
  }

  private String band(OfferBand band) {
    return band.isRevealed()
        ? number(band.low())
        : words.text("bands.band", Map.of("low", number(band.low()), "high", number(band.high())));
  }

  private String ends(BlindMatch.Ends ends) {
    return ends.low() == ends.high()
        ? number(ends.low())
        : words.text("bands.band", Map.of("low", number(ends.low()), "high", number(ends.high())));
  }

  private String number(double number) {
    return words.number(number, Math.abs(number) < 10 && number != Math.rint(number) ? 2 : 0);
  }
}
