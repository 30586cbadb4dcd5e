package org.tinkuy.exchange.heat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// A flow that must be cooled or heated.
///
/// @param name what people call it; need not be unique
/// @param zone the part of the site it belongs to
/// @param from_C temperature at which it comes, °C, above absolute zero
/// @param to_C temperature at which it leaves, °C, above absolute zero; the same as `from_C` where
///   it is latent
/// @param heat_kW what it gives or takes on the way, kW, >= 0
/// @param approach_K its own part of the smallest temperature difference, K, >= 0; 0 where its
///   temperatures are shifted already
/// @param side whether it gives heat or takes it
public record HeatStream(
    String name,
    String zone,
    double from_C,
    double to_C,
    double heat_kW,
    double approach_K,
    Side side) {
  /// The zone of streams that name none.
  public static final String SITE = "site";

  static final double ABSOLUTE_ZERO_C = -273.15;

  /// Whether a stream gives heat or takes it.
  public enum Side {
    /// It must be cooled: it gives heat.
    HOT,
    /// It must be heated: it takes heat.
    COLD;

    private static final Map<String, Side> WORDS = Map.of("hot", HOT, "cold", COLD);
  }

  public HeatStream {
    Check.that(
        from_C > ABSOLUTE_ZERO_C && to_C > ABSOLUTE_ZERO_C,
        "exchange.heat.absoluteZero",
        "Stream '%s': its temperatures must be above %s degC, but are %s and %s. Maybe they"
            + " are in another unit.",
        name,
        Sentence.number(BigDecimal.valueOf(ABSOLUTE_ZERO_C)),
        from_C,
        to_C);
    Check.that(
        heat_kW >= 0,
        "exchange.heat.negative",
        "Stream '%s': heat_kW must be >= 0, but is %s. Maybe swap from_C and to_C: they say which"
            + " way it goes.",
        name,
        heat_kW);
    Check.that(
        approach_K >= 0,
        "exchange.heat.approach",
        "Stream '%s': approach_K must be >= 0, but is %s. Maybe the minus is a dash; it is half of"
            + " the smallest difference between hot and cold.",
        name,
        approach_K);
    Check.that(
        side == Side.HOT ? from_C >= to_C : from_C <= to_C,
        "exchange.heat.side",
        "Stream '%s': a hot one cools down and a cold one warms up, but it goes from %s to %s degC."
            + " Maybe leave 'kind' out.",
        name,
        from_C,
        to_C);
  }

  /// Reads a stream of a problem file.
  static Optional<HeatStream> read(KeyedEntries entries) {
    String name = entries.text("name");
    String zone = entries.findText("zone").orElse(SITE);
    double from_C = entries.number("from_C");
    double to_C = entries.number("to_C");
    double heat_kW = entries.number("heat_kW");
    double approach_K = entries.number("approach_K");
    Side side = side(entries, name, from_C, to_C);
    return entries.make(() -> new HeatStream(name, zone, from_C, to_C, heat_kW, approach_K, side));
  }

  /// The side that is written, else the one that the temperatures tell.
  static Side side(KeyedEntries entries, String name, double from_C, double to_C) {
    boolean written = entries.has("kind");
    Side told = from_C < to_C ? Side.COLD : Side.HOT;
    if (!written && from_C == to_C) {
      entries.refuse(
          "exchange.heat.latentSide",
          entries.place(),
          Sentence.of(
              "hint.exchange.heat.latentSide",
              "Write \"kind\": \"hot\" where it gives heat, as steam that condenses, else"
                  + " \"cold\"."),
          "Stream '%s': it changes no temperature, so its 'kind' must be written.",
          name);
    }
    return written ? entries.word("kind", Side.WORDS) : told;
  }

  /// The temperature at which it comes, moved by its approach towards the other side, °C.
  double shiftedFrom_C() {
    return side == Side.HOT ? from_C - approach_K : from_C + approach_K;
  }

  /// The temperature at which it leaves, moved by its approach towards the other side, °C.
  double shiftedTo_C() {
    return side == Side.HOT ? to_C - approach_K : to_C + approach_K;
  }

  boolean isLatent() {
    return from_C == to_C;
  }

  /// Heat for each degree of a stream that is not latent, kW/K.
  double capacity_kWPerK() {
    return heat_kW / Math.abs(from_C - to_C);
  }
}
