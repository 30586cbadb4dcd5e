package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

class ValleClaroTest {
  private static final String OLD_DEED = "P33";
  private static final double SLIVER_m2 = 0.5;

  private final SampleFolder folder = ValleClaro.folder();
  private final FolderRules rules = new FolderRules(folder);
  private final Map<String, Geometry> plots = shapes("plots.geojson");

  @Test
  void hasSixtyFourPlotsAndFortyOneFirms() {
    assertThat(rules.column("plots", "plot")).hasSize(64);
    assertThat(rules.column("tenants", "tenant")).hasSize(41);
    assertThat(plots.keySet()).containsExactlyInAnyOrderElementsOf(rules.column("plots", "plot"));
  }

  @Test
  void coversAboutTwoHundredAndTwelveHectares() {
    double area = plots.values().stream().mapToDouble(Geometry::getArea).sum();
    assertThat(area / 10_000).isEqualTo(212, within(0.5));
  }

  @Test
  void hasMoreThan3000RowsBesideTheTranslations() {
    assertThat(
            folder.tables().values().stream()
                .filter(table -> !table.name().equals("translations"))
                .mapToInt(TableFile::size)
                .sum())
        .isBetween(3_000, 4_000);
  }

  @Test
  void everyOutlineIsWellFormedAndNoTwoOverlap() {
    List<String> overlaps = new ArrayList<>();
    for (Map.Entry<String, Geometry> one : plots.entrySet()) {
      assertThat(one.getValue().isValid()).as(one.getKey()).isTrue();
      plots.forEach(
          (id, other) -> {
            if (id.compareTo(one.getKey()) > 0
                && one.getValue().intersection(other).getArea() > SLIVER_m2) {
              overlaps.add(one.getKey() + " and " + id);
            }
          });
    }
    assertThat(overlaps).isEmpty();
  }

  @Test
  void noPlotLiesInTheRiver() {
    Geometry river = shapes("water.geojson").values().iterator().next();
    assertThat(river.isValid()).isTrue();
    plots.forEach(
        (id, plot) -> assertThat(plot.intersection(river).getArea()).as(id).isLessThan(SLIVER_m2));
  }

  @Test
  void threePlotsReachIntoTheRiverBuffer() {
    Geometry buffer = shapes("buffers.geojson").values().iterator().next();
    List<String> green = List.of("P61", "P62", "P63");
    assertThat(plots.entrySet())
        .filteredOn(plot -> !green.contains(plot.getKey()))
        .filteredOn(plot -> plot.getValue().intersection(buffer).getArea() > SLIVER_m2)
        .extracting(Map.Entry::getKey)
        .containsExactly("P16", "P17", "P21");
  }

  @Test
  void statedAreasAreThoseOfTheOutlinesButForOneOldDeed() {
    for (Map<String, String> plot : rules.rows("plots")) {
      String id = plot.getOrDefault("plot", "");
      double stated = Double.parseDouble(plot.getOrDefault("area_m2", ""));
      double drawn = outline(id).getArea();
      double off = Math.abs(stated - drawn) / drawn;
      if (id.equals(OLD_DEED)) {
        assertThat(off).isGreaterThan(0.01);
      } else {
        assertThat(off).as(id).isLessThan(0.001);
      }
    }
  }

  @Test
  void keepsTheRulesOfAFolder() {
    assertThat(rules.breaches()).isEmpty();
  }

  @Test
  void isTheSameOnEveryCall() {
    assertThat(ValleClaro.folder().files()).isEqualTo(folder.files());
  }

  private Geometry outline(String plot) {
    return Objects.requireNonNull(plots.get(plot), plot);
  }

  private Map<String, Geometry> shapes(String layer) {
    return new GroundShapes(folder, layer).byId();
  }
}
