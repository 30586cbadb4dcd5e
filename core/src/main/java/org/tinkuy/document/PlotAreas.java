package org.tinkuy.document;

import java.util.Map;
import java.util.Objects;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Outline;
import org.tinkuy.park.ParkRow;

/// Gives plots whose row states no area that of their outline, so that a formula finds every area
/// that is known.
///
/// @param units the catalog's units
record PlotAreas(UnitTable units) {
  private static final String AREA = "area_m2";

  void fill(CheckedRows plots, Map<String, Outline> outlines) {
    for (ParkRow plot : plots.rows()) {
      boolean silent = plot.find(AREA).isEmpty() && plot.schema().findField(AREA).isPresent();
      if (silent && outlines.containsKey(plot.firstKey())) {
        double area_m2 = Objects.requireNonNull(outlines.get(plot.firstKey())).area_m2();
        fill(plots, plot, area_m2);
      }
    }
  }

  /// A plot that is drawn as a line or a point has no area.
  private void fill(CheckedRows plots, ParkRow plot, double area_m2) {
    if (area_m2 > 0) {
      plots.replace(plot, plot.with(AREA, new Cell.Measure(area_m2, units.get("m2"))));
    }
  }
}
