package org.tinkuy.views.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.figure.Figure;
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
      String shares = scored ? "portfolio.shares" : "portfolio.shares.unscored";
      pictures.add(picture("shares-" + first, shares, lines, shares(lines, scored)));
      pictures.add(picture("amounts-" + first, "portfolio.amounts", lines, amounts(lines)));
    }
    return pictures;
  }

  private Picture picture(String id, String key, List<ParkLine> lines, List<Panel> panels) {
    return new SmallMultiples(
            id,
            words.text(key),
            words.text(
                PortfolioDocument.key(portfolio, "multiples.subtitle"),
                Map.of(
                    "parks", words.whole(lines.size()),
                    "periods",
                        String.join(
                            ", ", portfolio.listPeriods().stream().map(p -> p.text()).toList()))),
            words.text("portfolio.multiples.source"),
            lines.stream().map(this::label).toList(),
            panels)
        .draw(words.labels(), words.numbers());
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
    List<Bar> scores = lines.stream().map(PortfolioPictures::score).toList();
    return List.of(
        new Panel(words.text("portfolio.yardstick.score"), "%", 0, PERCENT, scores),
        new Panel(
            words.text("portfolio.yardstick.prerequisites"),
            "%",
            0,
            PERCENT,
            lines.stream().map(this::prerequisites).toList()),
        panel(lines, Yardstick.LET, PERCENT));
  }

  /// What has no data could still be met; where nothing has any, a score of 0 is no score.
  private static Bar score(ParkLine line) {
    Optional<Double> score = line.findValue(Yardstick.SCORE);
    double coverage = line.findValue(Yardstick.COVERAGE).orElse(1.0);
    return score.isEmpty() || line.hasNothing()
        ? new Bar.Unknown()
        : new Bar.Length(score.get() * PERCENT, (score.get() + 1 - coverage) * PERCENT);
  }

  private Bar prerequisites(ParkLine line) {
    return line.hasNothing() ? new Bar.Unknown() : bar(line.find(Yardstick.PREREQUISITES), PERCENT);
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
    return new Panel(
        words.text("portfolio.yardstick." + PortfolioTables.key(yardstick)),
        new UnitText(words).of(PortfolioTables.unit(yardstick)),
        end == 0 && largest < SMALL ? 1 : 0,
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
    double value = range.get().value() * scale;
    return new Bar.Length(value, exact ? value : range.get().high() * scale);
  }
}
