package org.tinkuy.views.flow;

import java.util.Collection;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Circularity;
import org.tinkuy.views.Cell;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// The share of the by-products and waste that are told which goes on being used as a material, as
/// a person reads it: that of which nobody tells whether it stays a material may be a part of it,
/// so that it lies between two ends.
///
/// @param circularity with the share and the ladder it was made of
/// @param words the words and numbers of one language
record ResidueShare(Circularity circularity, Wording words) {
  /// Whether nothing is missing but what becomes of some of it.
  boolean isOpenOfUse() {
    return open() > 0 && rungs().stream().noneMatch(rung -> rung.state() == Figure.State.UNCERTAIN);
  }

  /// The share in percent, or its range; empty where there is none.
  String text() {
    return circularity
        .recirculated()
        .findValue()
        .map(
            share ->
                open() > 0
                    ? words.range(
                        low(share),
                        high(share),
                        (end, in) -> in.numbers().format(end, FigureText.decimals(end), "%"))
                    : words.percent(share))
        .orElse("");
  }

  /// The share in a column of percents.
  ///
  /// @param nothing what stands where there is no number
  Cell cell(String nothing) {
    Figure share = circularity.recirculated();
    return open() > 0
        ? new TextCell(
            words.range(
                low(share.findValue().orElse(0.0)),
                high(share.findValue().orElse(0.0)),
                (end, in) -> in.number(end, FigureText.decimals(end))))
        : words.figures().cell(share, 100, 0, nothing);
  }

  private static double low(double share) {
    return 100 * share;
  }

  private double high(double share) {
    return Math.min(100, 100 * (share + open()));
  }

  private Collection<Figure> rungs() {
    return circularity.ladder().rungs().values();
  }

  /// The share of that of which nobody tells whether it stays a material, from 0 to 1; 0 where a
  /// rung is hidden that it would tell.
  private double open() {
    boolean isHidden = rungs().stream().anyMatch(Figure::isHidden);
    double all = rungs().stream().mapToDouble(ResidueShare::value).sum();
    boolean isTold = circularity.recirculated().findValue().isPresent() && !isHidden && all > 0;
    return isTold
        ? circularity.ladder().rungs().entrySet().stream()
                .filter(rung -> rung.getKey().isOpen())
                .mapToDouble(rung -> value(rung.getValue()))
                .sum()
            / all
        : 0;
  }

  private static double value(Figure figure) {
    return figure.findValue().orElse(0.0);
  }
}
