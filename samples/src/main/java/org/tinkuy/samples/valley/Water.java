package org.tinkuy.samples.valley;

import java.util.List;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The table `waterSources`: in the drought of 2022 the river fell and the wells had to give.
final class Water {
  /// What was found of river and wells up to the end of a year: the study of 2021, its supplements.
  private static final List<String> STUDIED = List.of("E17", "E17", "E26", "E27", "E28");

  private final Works works;

  Water(Valley valley) {
    this.works = new Works(valley);
  }

  void write(SampleFolder folder) {
    TableFile table =
        folder.table(
            "waterSources",
            "source period kind licence_m3PerYear withdrawn_m3PerYear stress "
                + "competing harmless evidence");
    for (Source source : Source.ALL) {
      for (int year : Years.list()) {
        int i = year - Years.FIRST;
        table
            .row()
            .set("source", source.id())
            .set("period", year)
            .set("kind", source.kind())
            .set("licence_m3PerYear", source.licence_m3())
            .set("withdrawn_m3PerYear", withdrawn_m3(source, year))
            .set("stress", source.stress().get(i))
            .set("competing", source.competing())
            .set("harmless", source.harmless().get(i))
            .set("evidence", STUDIED.get(i));
      }
    }
    for (int year : Years.list()) {
      table
          .row()
          .set("source", "reuse")
          .set("period", year)
          .set("kind", "reuse")
          .set("withdrawn_m3PerYear", works.reclaimed_m3(year), 0)
          .set("stress", "low")
          .set("harmless", "yes");
    }
  }

  /// What is taken from a source in whole cubic metres; the last one gives what the others leave,
  /// so that all together are the intake.
  private long withdrawn_m3(Source source, int year) {
    long intake = Math.round(works.intake_m3(year));
    if (!source.equals(Source.ALL.getLast())) {
      return part_m3(source, year);
    }
    return intake
        - Source.ALL.stream()
            .filter(other -> !other.equals(source))
            .mapToLong(other -> part_m3(other, year))
            .sum();
  }

  private long part_m3(Source source, int year) {
    return Math.round(works.intake_m3(year) * source.shares().get(year - Years.FIRST));
  }

  /// A source of fresh water; lists run from 2020 to 2024.
  ///
  /// @param id its key
  /// @param kind river, aquifer or network
  /// @param licence_m3 what may be withdrawn in a year; empty for the network
  /// @param shares its part of the intake, by year
  /// @param stress how scarce its water is, by year
  /// @param competing who else lives on it
  /// @param harmless whether study or authority see no significant harm, by year
  private record Source(
      String id,
      String kind,
      String licence_m3,
      List<Double> shares,
      List<String> stress,
      String competing,
      List<String> harmless) {

    static final List<Source> ALL =
        List.of(
            new Source(
                "river",
                "river",
                "950000",
                List.of(0.5, 0.5, 0.3, 0.5, 0.53),
                List.of("medium", "medium", "critical", "high", "medium"),
                "irrigators of the lower valley",
                List.of("yes", "yes", "no", "yes", "yes")),
            new Source(
                "wells",
                "aquifer",
                "620000",
                List.of(0.35, 0.34, 0.49, 0.31, 0.26),
                List.of("high", "high", "critical", "critical", "high"),
                "village wells and orchards",
                List.of("no", "no", "no", "no", "no")),
            new Source(
                "network",
                "network",
                "",
                List.of(0.15, 0.16, 0.21, 0.19, 0.21),
                List.of("medium", "medium", "high", "medium", "medium"),
                "towns of the coast",
                List.of("yes", "yes", "yes", "yes", "yes")));
  }
}
