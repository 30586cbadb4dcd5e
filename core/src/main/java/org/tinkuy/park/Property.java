package org.tinkuy.park;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// What a flow's `quality` says of one of its properties.
///
/// @param sign whether it says what is there, or what may be
/// @param amount how much, >= 0, in the unit that is written; 1 where none is
public record Property(Sign sign, Quantity amount) {
  private static final String AT_MOST = "<=";
  private static final String AT_LEAST = ">=";

  /// A number with a point or a comma; three digits after a comma could be thousands, so they are
  /// no number here.
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]+)(?:\\.([0-9]+)|,([0-9]{1,2}|[0-9]{4,}))?\\s*(?![0-9.,])(.*)");

  /// What an amount is of.
  public enum Sign {
    IS,
    AT_MOST,
    AT_LEAST
  }

  /// What a text says before its number.
  public static Sign sign(String text) {
    return text.startsWith(AT_MOST)
        ? Sign.AT_MOST
        : text.startsWith(AT_LEAST) ? Sign.AT_LEAST : Sign.IS;
  }

  /// The text without its sign.
  private static String bare(String text) {
    return sign(text) == Sign.IS ? text.strip() : text.substring(AT_MOST.length()).strip();
  }

  /// Whether a text means a number, readable or not: it limits something, or has a digit in front.
  public static boolean isMeant(String text) {
    String bare = bare(text);
    return sign(text) != Sign.IS || bare.matches("[-+\u2212]?\\s*[0-9.,].*");
  }

  /// What the `quality` of a flow states of a property; empty where it states nothing that can be
  /// read, or only what may be in it.
  public static Optional<Quantity> stated(ParkRow flow, String name, UnitTable units) {
    return flow.find("quality", Cell.Pairs.class)
        .flatMap(pairs -> Optional.ofNullable(pairs.pairs().get(name)))
        .flatMap(text -> read(text, units))
        .filter(read -> read.sign() == Sign.IS)
        .map(Property::amount);
  }

  /// Reads `3 %`, `<= 3 %`, `2600 mg/L`; empty where it is no number >= 0 with a known unit.
  public static Optional<Property> read(String text, UnitTable units) {
    Matcher number = NUMBER.matcher(bare(text));
    if (!number.matches()) {
      return Optional.empty();
    }
    String fraction =
        Optional.ofNullable(number.group(2))
            .or(() -> Optional.ofNullable(number.group(3)))
            .orElse("");
    double value = Double.parseDouble(number.group(1) + "." + fraction + "0");
    String code = number.group(4).strip();
    Optional<Unit> unit = code.isEmpty() ? Optional.of(Unit.ONE) : units.find(code);
    return unit.map(found -> new Property(sign(text), new Quantity(value, found)));
  }
}
