package org.tinkuy.views.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.study.portfolio.Yardstick;

/// Parks as rows of text, one a park, for programs: numbers with a point, empty where there is no
/// number. Each row stands alone, so that they can be written while parks are still being read.
public final class PortfolioRows {
  /// Version of the columns.
  public static final int SCHEMA = 1;

  private PortfolioRows() {}

  /// The heads of the columns: yardsticks in the unit that is named behind them.
  public static List<String> heads() {
    List<String> heads =
        new ArrayList<>(List.of("schema", "park", "name", "period", "scheme", "partial"));
    Arrays.stream(Yardstick.values()).map(Yardstick::key).forEach(heads::add);
    heads.addAll(List.of("uncertain", "program", "catalog", "input", "seed"));
    return heads;
  }

  /// The row of a park.
  ///
  /// @param language of its name
  public static List<String> of(ParkLine line, String language) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(SCHEMA));
    cells.add(line.park());
    cells.add(line.name().in(language));
    cells.add(line.period().text());
    cells.add(line.scheme().id());
    cells.add(line.partial() ? "yes" : "no");
    List<String> uncertain = new ArrayList<>();
    for (Yardstick yardstick : Yardstick.values()) {
      Optional<Figure> figure =
          line.find(yardstick).filter(found -> line.tells(yardstick) && found.tells());
      cells.add(figure.flatMap(Figure::findValue).map(PortfolioRows::plain).orElse(""));
      figure
          .filter(found -> found.state() == Figure.State.UNCERTAIN)
          .ifPresent(_ -> uncertain.add(yardstick.key()));
    }
    cells.add(String.join("|", uncertain));
    cells.add(line.provenance().programVersion());
    cells.add(line.provenance().catalogVersion());
    cells.add(line.provenance().inputHash());
    cells.add(Long.toString(line.provenance().seed()));
    return cells;
  }

  /// A number as spreadsheets read it, without an exponent.
  private static String plain(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }
}
