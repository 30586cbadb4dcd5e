package org.tinkuy.finance.project;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private final CaseUnits units;

  UnitHint(CaseUnits units) {
    this.units = units;
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
    boolean isTold = kind.isMoney() || units.text().read(text).isPresent();
    return Sentence.maybe(isTold ? List.of() : units.table().nearest(text));
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
