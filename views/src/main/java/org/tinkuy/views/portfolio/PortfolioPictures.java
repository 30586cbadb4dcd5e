package org.tinkuy.views.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.study.portfolio.Portfolio;
import org.tinkuy.study.portfolio.Yardstick;
import org.tinkuy.views.Picture;
import org.tinkuy.views.picture.SmallMultiples;
import org.tinkuy.views.picture.SmallMultiples.Bar;
import org.tinkuy.views.picture.SmallMultiples.Panel;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// Several parks as small multiples: score, prerequisites and space let; area, people and water.
///
/// @param portfolio the parks
/// @param words the language
record PortfolioPictures(Portfolio portfolio, Wording words) {
  /// Parks in one picture, so that it stays on a page.
  private static final int AT_ONCE = 36;

  /// What a name says of the park in brackets: `Valle Claro (fictional)`.
  private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)$");

  private static final double PERCENT = 100;
  private static final double SMALL = 10;

  /// The pictures, the parks in the order they were given.
  List<Picture> list() {
    List<Picture> pictures = new ArrayList<>();
    for (int from = 0; from < portfolio.lines().size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, portfolio.lines().size());
      List<ParkLine> lines = portfolio.lines().subList(from, to);
      int first = from + 1;
      boolean scored = lines.stream().anyMatch(line -> line.scheme().scored());
      pictures.add(
          picture(
              "shares-" + first,
              scored
                  ? title("portfolio.shares", lines, all -> shares(all, true), Yardstick.SCORE)
                  : words.text("portfolio.shares.unscored"),
              lines,
              shares(lines, scored)));
      pictures.add(
          picture(
              "amounts-" + first,
              title("portfolio.amounts", lines, this::amounts, Yardstick.AREA),
              lines,
              amounts(lines)));
    }
    return pictures;
  }

  /// Which of the parks has most of what the first panel shows, where one of the picture alone has,
  /// whatever missing data of the others may be; else what the picture shows.
  private String title(
      String key,
      List<ParkLine> lines,
      Function<List<ParkLine>, List<Panel>> panels,
      Yardstick yardstick) {
    List<ParkLine> all = portfolio.lines();
    Panel first = panels.apply(all).getFirst();
    List<Bar> bars = first.bars();
    for (int i = 0; i < bars.size(); i++) {
      if (lines.contains(all.get(i))
          && bars.get(i) instanceof Bar.Length(double value, double _)
          && isBelow(value, bars, i)) {
        int decimals = yardstick == Yardstick.AREA ? (value < SMALL ? 1 : 0) : first.decimals();
        return words.text(
            key + ".most",
            Map.of("park", label(all.get(i)), "value", words.number(value, decimals)));
      }
    }
    return words.text(key);
  }

  /// Whether all bars but one are known to end below a value.
  private static boolean isBelow(double value, List<Bar> bars, int own) {
    return bars.size() > 1
        && IntStream.range(0, bars.size())
            .filter(i -> i != own)
            .allMatch(
                i -> bars.get(i) instanceof Bar.Length(double _, double reach) && reach < value);
  }

  private Picture picture(String id, String title, List<ParkLine> lines, List<Panel> panels) {
    return new SmallMultiples(
            id,
            title,
            subtitle(lines, panels),
            words.text("portfolio.multiples.source"),
            lines.stream().map(this::label).toList(),
            panels)
        .draw(words.labels(), words.numbers());
  }

  /// What is drawn, and what hatches mean where there are any.
  private String subtitle(List<ParkLine> lines, List<Panel> panels) {
    List<String> periods = portfolio.listPeriods().stream().map(Period::text).toList();
    String drawn =
        words.text(
            PortfolioDocument.key(portfolio, "multiples.subtitle"),
            Map.of("parks", words.whole(lines.size()), "periods", String.join(", ", periods)));
    boolean hatched =
        panels.stream()
            .flatMap(panel -> panel.bars().stream())
            .anyMatch(
                bar -> bar instanceof Bar.Length(double value, double reach) && reach > value);
    return hatched ? drawn + words.text("portfolio.multiples.hatched") : drawn;
  }

  private String label(ParkLine line) {
    String name = shortName(line);
    return portfolio.listPeriods().size() > 1 ? name + " " + line.period().text() : name;
  }

  /// A name without what stands in brackets behind it, where no other park is called so too.
  private String shortName(ParkLine line) {
    String own = ASIDE.matcher(line.name().in(words.language())).replaceFirst("");
    long alike =
        portfolio.lines().stream()
            .filter(other -> !other.park().equals(line.park()))
            .filter(other -> other.name().in(words.language()).startsWith(own))
            .count();
    return own.isEmpty() || alike > 0 ? line.name().in(words.language()) : own;
  }

  private List<Panel> shares(List<ParkLine> lines, boolean scored) {
    if (!scored) {
      return List.of(
          panel(lines, Yardstick.COVERAGE, PERCENT), panel(lines, Yardstick.LET, PERCENT));
    }
    return List.of(
        met(lines, Yardstick.SCORE, Yardstick.COVERAGE),
        met(lines, Yardstick.PREREQUISITES, Yardstick.PREREQUISITES_COVERAGE),
        panel(lines, Yardstick.LET, PERCENT));
  }

  private Panel met(List<ParkLine> lines, Yardstick yardstick, Yardstick coverage) {
    return new Panel(
        words.text("portfolio.yardstick." + yardstick.key()),
        "%",
        PortfolioTables.MET_DECIMALS,
        PERCENT,
        lines.stream().map(line -> met(line, yardstick, coverage)).toList());
  }

  /// What has no data could still be met, all of it where others do not see how much has; where
  /// nothing has any, a score of 0 is no score.
  private static Bar met(ParkLine line, Yardstick yardstick, Yardstick coverage) {
    Optional<Double> met = line.findValue(yardstick);
    double known =
        line.find(coverage)
            .map(figure -> figure.isHidden() ? 0.0 : figure.findValue().orElse(1.0))
            .orElse(1.0);
    return met.isEmpty() || line.hasNothing()
        ? new Bar.Unknown()
        : new Bar.Length(met.get() * PERCENT, Math.min(1, met.get() + (1 - known)) * PERCENT);
  }

  private List<Panel> amounts(List<ParkLine> lines) {
    return List.of(
        panel(lines, Yardstick.AREA, 0),
        panel(lines, Yardstick.EMPLOYEES, 0),
        panel(lines, Yardstick.WATER_IN, 0));
  }

  /// A panel that ends at a given number, or at the largest bar of all parks.
  ///
  /// @param end in the unit of the yardstick; 0 for the largest bar
  private Panel panel(List<ParkLine> lines, Yardstick yardstick, double end) {
    double scale = PortfolioTables.scale(yardstick);
    double largest =
        portfolio.lines().stream()
            .mapToDouble(line -> line.findValue(yardstick).orElse(0.0) * scale)
            .max()
            .orElse(0);
    // the table beside it tells the decimals of small areas
    double smallest =
        portfolio.lines().stream()
            .flatMap(line -> line.findValue(yardstick).stream())
            .mapToDouble(value -> value * scale)
            .min()
            .orElse(0);
    return new Panel(
        words.text("portfolio.yardstick." + yardstick.key()),
        new UnitText(words).of(PortfolioTables.unit(yardstick)),
        end == 0 && (yardstick == Yardstick.AREA ? smallest : largest) < SMALL ? 1 : 0,
        end > 0 ? end : Math.max(largest, Double.MIN_NORMAL),
        lines.stream().map(line -> bar(line.find(yardstick), scale)).toList());
  }

  /// What the table beside the picture shows as no data is no bar of 0.
  private Bar bar(Optional<Figure> figure, double scale) {
    Optional<Figure.Range> range = figure.filter(Figure::tells).flatMap(Figure::range);
    if (range.isEmpty()) {
      return new Bar.Unknown();
    }
    boolean exact = figure.get().state() == Figure.State.KNOWN;
    return exact
        ? new Bar.Length(range.get().value() * scale, range.get().value() * scale)
        : new Bar.Length(range.get().low() * scale, range.get().high() * scale);
  }
}
