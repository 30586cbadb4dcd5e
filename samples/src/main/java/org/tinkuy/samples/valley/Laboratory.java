package org.tinkuy.samples.valley;

import java.time.LocalDate;
import java.util.List;
import org.tinkuy.samples.folder.Draws;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The table `samples`: what the laboratory found at outlets and stacks, each quarter or half-year,
/// within the limits but for two: the outfall in the flood of March 2023, and the own outlet of the
/// chemical works in June 2024.
final class Laboratory {
  private final Draws draws;

  Laboratory(Valley valley) {
    this.draws = valley.draws();
  }

  void write(SampleFolder folder) {
    TableFile table =
        folder.table("samples", "point parameter at value unit method laboratory note");
    for (Series series : Series.ALL) {
      for (int year = series.first(); year <= Years.LAST; year++) {
        for (int month = series.every(); month <= 12; month += series.every()) {
          row(table, series, LocalDate.of(year, month, 15));
        }
      }
    }
  }

  private void row(TableFile table, Series series, LocalDate day) {
    String name = series.point() + series.parameter() + day;
    boolean flood = series.isAt("OUT1", "cod") && day.equals(LocalDate.of(2023, 3, 15));
    boolean spill = series.isAt("OUT26", "chloride") && day.equals(LocalDate.of(2024, 6, 15));
    double value =
        flood ? 236 : spill ? 1840 : series.usual() * draws.around(name, series.spread());
    table
        .row()
        .set("point", series.point())
        .set("parameter", series.parameter())
        .set("at", day + "T10:00-05:00")
        .set("value", value, series.usual() < 100 ? 1 : 0)
        .set("unit", series.unit())
        .set("method", series.method())
        .set("laboratory", "laboratorio")
        .set(
            "note",
            flood
                ? "flood: works bypassed; repeated on 28 March at 142 mg/L"
                : spill ? "told to the authority on 21 June; brine tank mended in July" : "");
  }

  /// One parameter at one point.
  ///
  /// @param point where it is taken
  /// @param parameter what is measured
  /// @param usual what is usually found, in the unit
  /// @param unit its unit
  /// @param spread the furthest from the usual, as a share of it
  /// @param every months between two samples: 3 or 6
  /// @param first year of the first sample
  private record Series(
      String point,
      String parameter,
      double usual,
      String unit,
      double spread,
      int every,
      int first) {
    static final List<Series> ALL =
        List.of(
            new Series("OUT1", "cod", 138, "mg/L", 0.25, 3, 2021),
            new Series("OUT1", "bod", 56, "mg/L", 0.3, 3, 2021),
            new Series("OUT1", "tss", 84, "mg/L", 0.3, 3, 2021),
            new Series("OUT1", "oil", 9.5, "mg/L", 0.4, 3, 2021),
            new Series("OUT1", "t", 26.5, "degC", 0.12, 3, 2021),
            new Series("OUT26", "chloride", 1180, "mg/L", 0.18, 6, 2022),
            new Series("OUT26", "cod", 74, "mg/L", 0.3, 6, 2022),
            new Series("S34", "nox", 610, "mg/m3", 0.15, 6, 2022),
            new Series("S34", "pm", 31, "mg/m3", 0.25, 6, 2022),
            new Series("S16", "pm", 36, "mg/m3", 0.2, 6, 2022));

    boolean isAt(String place, String what) {
      return point.equals(place) && parameter.equals(what);
    }

    String method() {
      return switch (parameter) {
        case "cod", "bod", "tss", "oil", "chloride" -> "grab sample, standard methods";
        case "t" -> "on the spot";
        default -> "isokinetic, three runs";
      };
    }
  }
}
