package org.tinkuy.views.picture;

import java.util.List;
import org.tinkuy.kernel.Check;
import org.tinkuy.views.NumberStyle;

/// How far each input moves a result, the one that moves most on top.
///
/// @param id prefix of every id in the drawing
/// @param title its name
/// @param alt what it shows, in words
/// @param base the result as it is
/// @param bars from the top, at least one
public record Tornado(String id, String title, String alt, double base, List<TornadoBar> bars) {
  private static final double WIDTH_px = 720;
  private static final double LEAST_NAMES_px = 160;
  private static final double MOST_NAMES_px = 400;
  private static final double NAMES_GAP_px = 8;
  private static final double ROW_px = 24;
  private static final double TOP_px = 26;
  private static final double MARGIN_px = 54;

  /// One input.
  ///
  /// @param name as a person calls it
  /// @param atLow result where the input is at its low end
  /// @param atHigh result where it is at its high end
  public record TornadoBar(String name, double atLow, double atHigh) {}

  public Tornado {
    bars = List.copyOf(bars);
    Check.that(!bars.isEmpty(), "views.tornado.empty", "Tornado '%s': a bar is needed.", id);
  }

  /// The drawing as one `svg` element.
  ///
  /// @param decimals digits after the decimal sign, from 0
  public String draw(NumberStyle numbers, int decimals) {
    double height = TOP_px + bars.size() * ROW_px + 8;
    Svg svg = new Svg(WIDTH_px, height, id, title, alt);
    double low = base;
    double high = base;
    for (TornadoBar bar : bars) {
      low = Math.min(low, Math.min(bar.atLow, bar.atHigh));
      high = Math.max(high, Math.max(bar.atLow, bar.atHigh));
    }
    double names = names_px();
    double scale = (WIDTH_px - names - 2 * MARGIN_px) / Math.max(high - low, 1e-12);
    double zero = names + MARGIN_px + (base - low) * scale;
    svg.text(
        new Point(zero, 14), numbers.format(base, decimals), Type.PLAIN.at(Type.Anchor.MIDDLE));
    for (int i = 0; i < bars.size(); i++) {
      row(svg, bars.get(i), new Row(TOP_px + i * ROW_px, names, zero, scale), numbers, decimals);
    }
    svg.line(new Point(zero, 18), new Point(zero, height - 4), Paint.line(Ink.INK, 1.2));
    return svg.finish();
  }

  private record Row(double top, double names, double zero, double scale) {}

  /// The room that the longest name takes, as long as enough is left for the bars.
  private double names_px() {
    double widest =
        bars.stream()
            .mapToDouble(bar -> FontMetrics.REGULAR.width_px(bar.name, Type.PLAIN.size_px()))
            .max()
            .orElse(0);
    return Math.clamp(Math.ceil(widest) + NAMES_GAP_px, LEAST_NAMES_px, MOST_NAMES_px);
  }

  private void row(Svg svg, TornadoBar bar, Row row, NumberStyle numbers, int decimals) {
    double middle = row.top + ROW_px / 2;
    String name = FontMetrics.REGULAR.fit(bar.name, Type.PLAIN.size_px(), row.names - NAMES_GAP_px);
    svg.text(new Point(0, middle + 4), name, Type.PLAIN);
    end(svg, bar.atLow, row, numbers.format(bar.atLow, decimals), true);
    end(svg, bar.atHigh, row, numbers.format(bar.atHigh, decimals), false);
  }

  /// The low end of an input is hatched, so that both are told apart without colour.
  private void end(Svg svg, double result, Row row, String number, boolean isLow) {
    double x = row.zero + (result - base) * row.scale;
    Box box = new Box(Math.min(x, row.zero), row.top + 4, Math.abs(x - row.zero), ROW_px - 8);
    if (box.width() > 0.5) {
      svg.rect(box, Paint.fill(isLow ? Ink.CLAY_TINT : Ink.RIVER));
      if (isLow) {
        svg.path(Hatch.lines(Rings.of(box), -45, 4, List.of()), Paint.line(Ink.CLAY, 1));
        svg.rect(box, Paint.line(Ink.CLAY, 0.8));
      }
    }
    boolean isRight = x >= row.zero;
    svg.text(
        new Point(isRight ? x + 4 : x - 4, row.top + ROW_px / 2 + 4),
        number,
        Type.QUIET.at(isRight ? Type.Anchor.START : Type.Anchor.END));
  }
}
