package org.tinkuy.views.picture;

import java.util.List;
import org.tinkuy.kernel.Check;
import org.tinkuy.views.NumberStyle;

/// How far a ratio or an amount may lie from its middle, year by year: a band from the fifth to the
/// ninety-fifth of a hundred, the middle as a line.
///
/// @param id prefix of every id in the drawing
/// @param title its name
/// @param alt what it shows, in words
/// @param years with a band, from left to right, two at least
/// @param bands one for each year
/// @param target level of a line that is drawn across; not a number for none
public record Fan(
    String id, String title, String alt, List<Integer> years, List<Band> bands, double target) {
  private static final double WIDTH_px = 720;
  private static final double HEIGHT_px = 260;
  private static final double LEFT_px = 48;
  private static final double TOP_px = 16;
  private static final double BOTTOM_px = 30;

  /// The spread of one year.
  ///
  /// @param low fifth of a hundred
  /// @param middle half are below
  /// @param high ninety-fifth of a hundred
  public record Band(double low, double middle, double high) {}

  public Fan {
    years = List.copyOf(years);
    bands = List.copyOf(bands);
    Check.that(
        years.size() == bands.size() && years.size() >= 2,
        "views.fan.years",
        "Fan '%s': it needs a band for each of two years or more.",
        id);
  }

  /// The drawing as one `svg` element.
  public String draw(NumberStyle numbers) {
    double high = Double.isFinite(target) ? target : 0;
    double low = 0;
    for (Band band : bands) {
      high = Math.max(high, band.high);
      low = Math.min(low, band.low);
    }
    Ticks ticks = Ticks.of(low, high > low ? high : low + 1);
    Scale scale = new Scale(ticks.low(), ticks.high());
    Svg svg = new Svg(WIDTH_px, HEIGHT_px, id, title, alt);
    for (double value : ticks.values()) {
      svg.line(
          new Point(LEFT_px, scale.y(value)),
          new Point(WIDTH_px, scale.y(value)),
          Paint.line(Ink.LINE, 0.8));
      svg.text(
          new Point(LEFT_px - 6, scale.y(value) + 4),
          numbers.format(value, ticks.decimals()),
          Type.QUIET.at(Type.Anchor.END));
    }
    svg.path(area(scale), Paint.fill(Ink.RIVER_TINT));
    svg.path(line(scale), Paint.line(Ink.RIVER, 2));
    if (Double.isFinite(target)) {
      svg.line(
          new Point(LEFT_px, scale.y(target)),
          new Point(WIDTH_px, scale.y(target)),
          Paint.line(Ink.CLAY, 1.4).dashed("5 3"));
    }
    int every = years.size() > 10 ? 5 : 1;
    for (int i = 0; i < years.size(); i += every) {
      svg.text(
          new Point(x(i), HEIGHT_px - 10),
          Integer.toString(years.get(i)),
          Type.QUIET.at(Type.Anchor.MIDDLE));
    }
    return svg.finish();
  }

  private double x(int year) {
    return LEFT_px + 16 + (WIDTH_px - LEFT_px - 32) * year / (years.size() - 1);
  }

  /// Where values lie, from the bottom of the drawing to its top.
  private record Scale(double bottom, double top) {
    double y(double value) {
      return TOP_px + (top - value) / (top - bottom) * (HEIGHT_px - TOP_px - BOTTOM_px);
    }
  }

  private String area(Scale scale) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < years.size(); i++) {
      path.append(i == 0 ? "M" : "L")
          .append(Svg.point(new Point(x(i), scale.y(bands.get(i).high))));
    }
    for (int i = years.size() - 1; i >= 0; i--) {
      path.append("L").append(Svg.point(new Point(x(i), scale.y(bands.get(i).low))));
    }
    return path.append("Z").toString();
  }

  private String line(Scale scale) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < years.size(); i++) {
      path.append(i == 0 ? "M" : "L")
          .append(Svg.point(new Point(x(i), scale.y(bands.get(i).middle))));
    }
    return path.toString();
  }
}
