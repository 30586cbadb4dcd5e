package org.tinkuy.views.picture;

import java.util.List;
import org.tinkuy.kernel.Check;
import org.tinkuy.views.NumberStyle;

/// Amounts by year as bars above and below a line, stacked where there are several.
///
/// @param id prefix of every id in the drawing
/// @param title its name
/// @param alt what it shows, in words
/// @param years from left to right, at least one
/// @param series what is stacked, at least one
/// @param target level of a line that is drawn across; not a number for none
/// @param height_px of the drawing, > 0
public record YearBars(
    String id,
    String title,
    String alt,
    List<Integer> years,
    List<YearSeries> series,
    double target,
    double height_px) {
  private static final double WIDTH_px = 720;
  private static final double HEIGHT_px = 280;
  private static final double LEFT_px = 56;
  private static final double TOP_px = 34;
  private static final double BOTTOM_px = 30;

  /// One kind of amount.
  ///
  /// @param name shown in the key
  /// @param values one for each year; below zero where money goes out; not a number for none
  /// @param isHatched whether it is drawn with lines, so that it is told apart without colour
  public record YearSeries(String name, List<Double> values, Ink ink, boolean isHatched) {
    public YearSeries {
      values = List.copyOf(values);
    }
  }

  /// As high as a picture of its own is.
  public YearBars(
      String id,
      String title,
      String alt,
      List<Integer> years,
      List<YearSeries> series,
      double target) {
    this(id, title, alt, years, series, target, HEIGHT_px);
  }

  public YearBars {
    years = List.copyOf(years);
    series = List.copyOf(series);
    Check.that(
        !years.isEmpty() && !series.isEmpty(),
        "views.yearBars.empty",
        "Bars by year '%s': a year and a series are needed.",
        id);
    for (YearSeries each : series) {
      Check.that(
          each.values.size() == years.size(),
          "views.yearBars.ragged",
          "Bars by year '%s': '%s' must have %s values, but has %s.",
          id,
          each.name,
          years.size(),
          each.values.size());
    }
  }

  /// The drawing as one `svg` element.
  public String draw(NumberStyle numbers) {
    Svg svg = new Svg(WIDTH_px, height_px, id, title, alt);
    Scale scale = scale();
    key(svg);
    axis(svg, scale, numbers);
    for (int year = 0; year < years.size(); year++) {
      bars(svg, scale, year);
    }
    if (Double.isFinite(target)) {
      double y = scale.y(target);
      svg.line(
          new Point(LEFT_px, y), new Point(WIDTH_px, y), Paint.line(Ink.INK, 1.2).dashed("5 3"));
    }
    return svg.finish();
  }

  private record Scale(Ticks ticks, double height_px) {
    double y(double value) {
      double room = height_px - TOP_px - BOTTOM_px;
      return TOP_px + (ticks.high() - value) / (ticks.high() - ticks.low()) * room;
    }
  }

  private Scale scale() {
    double low = 0;
    double high = Double.isFinite(target) ? target : 0;
    for (int year = 0; year < years.size(); year++) {
      low = Math.min(low, sum(year, false));
      high = Math.max(high, sum(year, true));
    }
    return new Scale(Ticks.of(low, high > low ? high : low + 1), height_px);
  }

  private double sum(int year, boolean isAbove) {
    double sum = 0;
    for (YearSeries each : series) {
      double value = each.values.get(year);
      sum += Double.isFinite(value) && value > 0 == isAbove ? value : 0;
    }
    return sum;
  }

  private void key(Svg svg) {
    double x = LEFT_px;
    for (YearSeries each : series) {
      block(svg, new Box(x, 4, 16, 10), each);
      svg.text(new Point(x + 22, 13), each.name, Type.PLAIN);
      x += 22 + FontMetrics.REGULAR.width_px(each.name, Type.PLAIN.size_px()) + 22;
    }
  }

  private void axis(Svg svg, Scale scale, NumberStyle numbers) {
    for (double value : scale.ticks.values()) {
      double y = scale.y(value);
      svg.line(new Point(LEFT_px, y), new Point(WIDTH_px, y), Paint.line(Ink.LINE, 0.8));
      svg.text(
          new Point(LEFT_px - 6, y + 4),
          numbers.format(value, scale.ticks.decimals()),
          Type.QUIET.at(Type.Anchor.END));
    }
    double zero = scale.y(0);
    svg.line(new Point(LEFT_px, zero), new Point(WIDTH_px, zero), Paint.line(Ink.INK, 1));
    int every = years.size() > 14 ? 5 : years.size() > 7 ? 2 : 1;
    for (int year = 0; year < years.size(); year++) {
      if (year % every == 0) {
        String label = Integer.toString(years.get(year));
        svg.text(
            new Point(middle(year, label), height_px - 10),
            label,
            Type.QUIET.at(Type.Anchor.MIDDLE));
      }
    }
  }

  /// Where the label of a year has its middle: below its column, but never over the edge, since
  /// many years have columns narrower than it.
  private double middle(int year, String label) {
    double half_px = FontMetrics.REGULAR.width_px(label, Type.QUIET.size_px()) / 2;
    return Math.min(left(year) + width() / 2, WIDTH_px - half_px);
  }

  private double step() {
    return (WIDTH_px - LEFT_px) / years.size();
  }

  private double width() {
    return step() * 0.72;
  }

  private double left(int year) {
    return LEFT_px + step() * (year + 0.14);
  }

  private void bars(Svg svg, Scale scale, int year) {
    double above = 0;
    double below = 0;
    for (YearSeries each : series) {
      double value = each.values.get(year);
      if (!Double.isFinite(value) || value == 0) {
        continue;
      }
      double from = value > 0 ? above : below;
      double top = scale.y(Math.max(from, from + value));
      double bottom = scale.y(Math.min(from, from + value));
      block(svg, new Box(left(year), top, width(), bottom - top), each);
      above += value > 0 ? value : 0;
      below += value < 0 ? value : 0;
    }
  }

  private static void block(Svg svg, Box box, YearSeries each) {
    if (each.isHatched) {
      svg.rect(box, Paint.fill(Ink.MUTED_TINT));
      svg.path(Hatch.lines(Rings.of(box), -45, 4, List.of()), Paint.line(each.ink, 1.1));
      svg.rect(box, Paint.line(each.ink, 0.8));
    } else {
      svg.rect(box, Paint.fill(each.ink));
    }
  }
}
