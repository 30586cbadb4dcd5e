package org.tinkuy.views.flow;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Balance;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.wording.Wording;

/// The water of a park in one sentence: what came in, what became of it, and whether that closes.
/// It names no side that nobody tells, and gives no digit that is finer than the uncertainty.
///
/// @param balance of the water of the park; absent where no flow of water is told
/// @param lacks how what is missing is said
/// @param words the words and numbers of one language
record WaterSentence(Optional<Balance> balance, LackWords lacks, Wording words) {
  /// What is said for an amount that is withheld.
  private static final String HIDDEN = "flows.amount.hidden";

  private static final double MILLION = 1e6;

  /// Less water than this reads badly in millions.
  private static final double SMALL = 1e5;

  /// Decimals of millions at the most.
  private static final int MOST_DECIMALS = 2;

  /// An amount of water with what is needed to write it.
  ///
  /// @param half_m3 half the width of its range, >= 0; 0 where it is exact or open
  /// @param mark that of an estimate, or none
  private record Told(double amount_m3, double half_m3, String mark) {
    static Told of(Figure figure) {
      double half =
          figure
              .range()
              .map(range -> range.high() - range.value())
              .filter(Double::isFinite)
              .orElse(0.0);
      boolean estimated = figure.findValue().isPresent() && figure.origin().isEstimated();
      return new Told(
          figure.findValue().orElse(0.0),
          Math.max(0, half),
          estimated ? NumberCell.ESTIMATED + NumberStyle.THIN_SPACE : "");
    }

    Told plus(Told other) {
      return new Told(
          amount_m3 + other.amount_m3,
          Math.hypot(half_m3, other.half_m3),
          mark.isEmpty() ? other.mark : mark);
    }

    /// Decimals of millions: none that is finer than the first digit of the uncertainty.
    int decimals() {
      double finest = half_m3 > 0 ? Math.log10(MILLION) - Math.floor(Math.log10(half_m3)) : 2;
      return (int) Math.clamp(finest, 0, MOST_DECIMALS);
    }
  }

  String text() {
    if (balance.isEmpty()) {
      return words.text("report.flows.noWater");
    }
    Balance water = balance.get();
    boolean in = BalanceRows.isTold(water.sides().in());
    boolean gone =
        BalanceRows.isTold(water.sides().out()) || BalanceRows.isTold(water.sides().consumed());
    if (!in && !gone) {
      return words.text("report.flows.waterUntold");
    }
    Told intake = Told.of(water.sides().in());
    Told outflow = Told.of(water.sides().out()).plus(Told.of(water.sides().consumed()));
    boolean small = (in ? intake : outflow).amount_m3() < SMALL;
    String left =
        isGoneHidden(water)
            ? words.text(HIDDEN)
            : in ? amount(outflow, small) : cubicMetres(outflow, small);
    Map<String, String> places = new TreeMap<>();
    places.put(
        "in", water.sides().in().isHidden() ? words.text(HIDDEN) : cubicMetres(intake, small));
    places.put("gone", words.text("flows.gone." + sides(water), "amount", left));
    places.put("share", water.share().findValue().map(words::percent).orElse(""));
    places.put("lacks", water.lacks().isEmpty() ? "" : lacks.of(water));
    return words.text(key(water, in, gone), places);
  }

  /// Which of the two ways in which water goes are told.
  private static String sides(Balance water) {
    boolean out = BalanceRows.isTold(water.sides().out());
    boolean consumed = BalanceRows.isTold(water.sides().consumed());
    return out && consumed ? "both" : out ? "out" : "consumed";
  }

  /// Whether it closes, or which side alone is told: of the other there is no amount, which is not
  /// none, and the one that is told may be hidden.
  private static String key(Balance water, boolean in, boolean gone) {
    if (!in) {
      return "report.flows.waterOut" + (isGoneHidden(water) ? ".HIDDEN" : "");
    }
    if (!gone) {
      return "report.flows.waterIn" + (water.sides().in().isHidden() ? ".HIDDEN" : "");
    }
    return "report.flows.water."
        + (BalanceRows.isHidden(water) ? "HIDDEN" : water.verdict().name());
  }

  private static boolean isGoneHidden(Balance water) {
    return water.sides().out().isHidden() || water.sides().consumed().isHidden();
  }

  private String amount(Told told, boolean small) {
    return told.mark() + number(told, small);
  }

  /// Millions, and whole numbers where these would say nothing.
  private String number(Told told, boolean small) {
    return small
        ? words.number(told.amount_m3(), 0)
        : words.number(told.amount_m3() / MILLION, told.decimals());
  }

  private String cubicMetres(Told told, boolean small) {
    return told.mark()
        + words.text(
            small ? "flows.cubicMetres" : "flows.millionCubicMetres",
            "amount",
            number(told, small));
  }
}
