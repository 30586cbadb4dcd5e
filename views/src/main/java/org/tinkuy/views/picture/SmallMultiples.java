package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tinkuy.kernel.Check;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// The same few measures of many things, each measure in a small panel of bars of its own, all with
/// the things in the same order.
///
/// @param id anchor of the picture; its table is `id-table`
/// @param title the finding
/// @param subtitle what is drawn, and when
/// @param source where the figures come from
/// @param names the things, from the top
/// @param panels the measures, from the left, one to three
public record SmallMultiples(
    String id,
    String title,
    String subtitle,
    String source,
    List<String> names,
    List<Panel> panels) {
  private static final int PANELS = 3;

  /// One measure of all things.
  ///
  /// @param measure what it is
  /// @param unit of its bars; empty for a pure number
  /// @param decimals digits shown after the decimal sign, from 0
  /// @param end where the scale ends, in the unit, > 0
  /// @param bars one for each thing
  public record Panel(String measure, String unit, int decimals, double end, List<Bar> bars) {
    public Panel {
      bars = List.copyOf(bars);
    }

    /// Its heading, with the unit.
    String head() {
      return unit.isEmpty() ? measure : measure + ", " + unit;
    }

    /// The number of a bar, a least one where it may reach further.
    NumberCell cell(Bar.Length bar) {
      return bar.reach() > bar.value()
          ? NumberCell.least(bar.value(), decimals, false)
          : NumberCell.of(bar.value(), decimals);
    }
  }

  /// One thing in one measure.
  public sealed interface Bar {
    /// A number, and how far it could reach.
    ///
    /// @param value in the unit of its panel, >= 0
    /// @param reach up to where it could be, from `value`; the same as `value` where it is exact
    record Length(double value, double reach) implements Bar {}

    /// No number.
    record Unknown() implements Bar {}
  }

  public SmallMultiples {
    names = List.copyOf(names);
    panels = List.copyOf(panels);
    int rows = names.size();
    Check.that(
        rows > 0
            && !panels.isEmpty()
            && panels.size() <= PANELS
            && panels.stream().allMatch(panel -> panel.bars().size() == rows),
        "views.multiples.shape",
        "Small multiples '%s': 1 to %d panels with a bar for each of %d names are needed.",
        id,
        PANELS,
        rows);
  }

  /// Draws the panels.
  public Picture draw(Labels labels, NumberStyle numbers) {
    String measures = panels.stream().map(Panel::measure).collect(Collectors.joining(", "));
    String alt =
        labels
            .text(Label.MULTIPLES_ALT, "measures", measures)
            .replace("{names}", String.join(", ", names));
    String svg = new MultiplesDrawing(this, numbers, labels.text(Label.SCORE_NO_DATA)).draw(alt);
    return new Picture(id, title, subtitle, svg, alt, twin(labels), source);
  }

  private Table twin(Labels labels) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(labels.text(Label.MULTIPLES_NAME), 2));
    panels.forEach(panel -> columns.add(Column.number(panel.measure(), panel.unit(), 1)));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(names.get(i)));
      for (Panel panel : panels) {
        cells.add(
            switch (panel.bars().get(i)) {
              case Bar.Length bar -> panel.cell(bar);
              case Bar.Unknown _ -> new EmptyCell(labels.text(Label.SCORE_NO_DATA));
            });
      }
      rows.add(new Row(cells, false));
    }
    return new Table(id + "-table", subtitle, columns, rows, "");
  }
}
