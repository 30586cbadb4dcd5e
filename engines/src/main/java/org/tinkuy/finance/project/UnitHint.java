package org.tinkuy.finance.project;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.kernel.Sentence;

/// What a unit that is not understood may mean. Money is written in many ways, `million USD`, `USD
/// mn`, `usd`, `US$`, and a guess that is a million times too small is worse than none.
final class UnitHint {
  private static final String SCALE =
      "(?<scale>millions?|millones|millón|mill\\.?|mio\\.?|mln\\.?|mn|mm|m"
          + "|thousands?|miles|mil|milliers?|k)";
  private static final String CODE = "(?<code>[a-z]{3})";
  private static final List<Pattern> SCALED =
      List.of(
          Pattern.compile(SCALE + "\\s+(?:de\\s+|of\\s+)?" + CODE),
          Pattern.compile(CODE + "\\s+" + SCALE),
          Pattern.compile("(?<scale>[mk]?)" + CODE));

  private static final Pattern TIME = Pattern.compile("/(?:yr|a|month|mo|d|day|year)$");

  /// Where a unit is one, but of something else.
  static final Sentence OTHER =
      Sentence.of("hint.finance.input.unit.other", "Maybe the number belongs to another key.");

  private final CaseUnits units;
  private final Predicate<UnitText.Said> fits;

  /// @param fits whether a unit is one that is asked for
  UnitHint(CaseUnits units, Predicate<UnitText.Said> fits) {
    this.units = units;
    this.fits = fits;
  }

  /// @param text a unit that is not the one asked for
  /// @param kind what is asked for
  Sentence of(String text, InputKind kind) {
    String money = money(text.strip());
    boolean isMeant =
        !money.equals(text)
            && units.text().read(money).filter(each -> !each.currency().isEmpty()).isPresent();
    if (isMeant) {
      return Sentence.maybe(List.of(money));
    }
    boolean isKnown = units.text().read(text).isPresent();
    if (isKnown) {
      return known(text);
    }
    return Sentence.maybe(kind.isMoney() ? List.of() : units.table().nearest(text))
        .or(
            Sentence.of(
                "hint.finance.input.unit",
                "The program does not know this unit: write one as in the example, and count in"
                    + " it."));
  }

  /// A unit that is one, but of something else: with its time too much or missing, or of another
  /// key.
  private Sentence known(String text) {
    String timeless = TIME.matcher(text).replaceFirst("");
    List<String> meant =
        timeless.equals(text)
            ? Stream.of("/yr", "/d").map(text::concat).filter(this::isFit).limit(1).toList()
            : Stream.of(timeless).filter(this::isFit).toList();
    return Sentence.maybe(meant).or(OTHER);
  }

  private boolean isFit(String text) {
    return units.text().read(text).filter(fits).isPresent();
  }

  /// The text with its money written as a case writes it; as it is where it has none.
  private String money(String text) {
    String plain =
        text.replaceFirst("^(?i:US)\\$", "usd ")
            .replaceFirst("\\$", " " + units.currency())
            .replaceFirst("€", " eur ")
            .replaceFirst("^S/\\.?", "pen ")
            .strip();
    int stroke = plain.indexOf('/');
    String above = stroke < 0 ? plain : plain.substring(0, stroke);
    for (Pattern pattern : SCALED) {
      Matcher found = pattern.matcher(above.strip().toLowerCase(Locale.ROOT));
      if (found.matches()) {
        String code = found.group("code").toUpperCase(Locale.ROOT);
        return scale(found.group("scale")) + code + plain.substring(above.length()).strip();
      }
    }
    return text;
  }

  private static String scale(String word) {
    if (word.isEmpty()) {
      return "";
    }
    boolean isThousand = word.matches("thousands?|miles|mil|milliers?|k");
    return isThousand ? "k" : "M";
  }
}
