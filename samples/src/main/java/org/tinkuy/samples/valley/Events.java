package org.tinkuy.samples.valley;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The table `events`: complaints, security and safety issues and injuries drawn by year, and what
/// the sheet `happenings` names.
final class Events {
  private static final List<String> COMPLAINTS =
      List.of(
          "smell",
          "noise at night",
          "truck traffic",
          "water of the wells",
          "dust",
          "wages",
          "transport of workers",
          "lighting",
          "canteen",
          "treatment at the gate");
  private static final List<String> AT_WORK =
      List.of("wages", "transport of workers", "canteen", "lighting");

  /// Firms with a committee of their own for complaints that tell the park of them, in the order in
  /// which they began.
  private static final List<String> HEARING = List.of("T12", "T04", "T01", "T34");

  private static final int HEARD_SINCE = 2021;

  private static final List<String> DANGERS =
      List.of(
          "theft",
          "trespass",
          "dark corner",
          "broken fence",
          "speeding",
          "spill on the road",
          "blocked hydrant",
          "missing sign");
  private static final List<String> INJURIES = List.of("cut", "fall", "burn", "strain", "crush");

  /// What the sheet `happenings` tells of an event beside its kind, its topic and its day.
  private static final List<String> HAPPENING =
      List.of(
          "addressed",
          "concluded",
          "status",
          "tenant",
          "severity",
          "people",
          "responded",
          "positive",
          "note");

  private static final List<String> FIRMS =
      List.of("T01", "T02", "T04", "T11", "T12", "T15", "T16", "T17", "T23", "T26", "T31", "T34");

  /// Since when it is written down whether the person hurt is of a contractor.
  private static final int CONTRACTORS_SINCE = 2022;

  /// Since when it is written down whether the person hurt is a migrant.
  private static final int MIGRANTS_SINCE = 2022;

  private static final double MIGRANT_SHARE = 0.09;

  private final Valley valley;
  private int number;

  Events(Valley valley) {
    this.valley = valley;
  }

  void write(SampleFolder folder) {
    TableFile table =
        folder.table(
            "events",
            "event kind topic opened acknowledged addressed concluded satisfied "
                + "mechanism status tenant sex worker severity lostDays people responded "
                + "positive migrant note");
    for (Toll toll : Toll.ALL) {
      complaints(table, toll);
      dangers(table, toll);
      injuries(table, toll);
    }
    Sheet.read("happenings").rows().forEach(line -> happening(table, line));
    for (int year = HEARD_SINCE; year <= Years.LAST; year++) {
      ownComplaints(table, year);
    }
  }

  /// Complaints to the park, evenly over the year; the first ones of a year are those that took too
  /// long, the last ones those that were not concluded.
  private void complaints(TableFile table, Toll toll) {
    for (int i = 0; i < toll.complaints(); i++) {
      LocalDate opened = day(toll.year(), i, toll.complaints());
      String name = "complaint " + toll.year() + i;
      int days =
          i < toll.lateComplaints()
              ? valley.draws().whole(name, 96, 150)
              : valley.draws().whole(name, 4, 78);
      LocalDate addressed = opened.plusDays(days);
      boolean settled = addressed.getYear() == toll.year() || toll.year() < Years.LAST;
      boolean concluded = settled && i < toll.concluded();
      TableFile.Row row =
          row(table, "grievance", valley.draws().pick(name + " topic", COMPLAINTS), opened)
              .set(
                  "acknowledged",
                  opened.plusDays(valley.draws().whole(name + " ack", 0, 5)).toString())
              .set("addressed", settled ? addressed.toString() : "")
              .set("mechanism", "park")
              .set("status", concluded ? "closed" : "open")
              .set("sex", valley.draws().pick(name + " sex", List.of("female", "male", "unknown")))
              .set(
                  "worker",
                  valley
                      .draws()
                      .pick(name + " who", List.of("direct", "community", "agency", "community")));
      if (concluded) {
        row.set(
                "concluded",
                addressed.plusDays(valley.draws().whole(name + " end", 3, 24)).toString())
            .set("satisfied", valley.draws().between(name + " liked", 0, 1) < 0.68 ? "yes" : "no");
      }
    }
  }

  /// Complaints of workers to their own firm, of one firm more each year, all of them concluded in
  /// it; few firms tell the park of theirs.
  private void ownComplaints(TableFile table, int year) {
    List<String> telling = HEARING.subList(0, Math.min(HEARING.size(), year - HEARD_SINCE + 1));
    for (int i = 0; i < telling.size(); i++) {
      LocalDate opened = day(year, i, telling.size() + 1);
      String name = "own complaint " + year + i;
      LocalDate addressed = opened.plusDays(valley.draws().whole(name, 5, 38));
      row(table, "grievance", valley.draws().pick(name + " topic", AT_WORK), opened)
          .set(
              "acknowledged", opened.plusDays(valley.draws().whole(name + " ack", 0, 4)).toString())
          .set("addressed", addressed.toString())
          .set(
              "concluded",
              addressed.plusDays(valley.draws().whole(name + " end", 3, 24)).toString())
          .set("satisfied", valley.draws().between(name + " liked", 0, 1) < 0.68 ? "yes" : "no")
          .set("mechanism", "tenant")
          .set("status", "closed")
          .set("tenant", telling.get(i))
          .set("sex", valley.draws().pick(name + " sex", List.of("female", "male")))
          .set("worker", valley.draws().pick(name + " who", List.of("direct", "direct", "agency")));
    }
  }

  private void dangers(TableFile table, Toll toll) {
    for (int i = 0; i < toll.dangers(); i++) {
      LocalDate opened = day(toll.year(), i, toll.dangers());
      String name = "danger " + toll.year() + i;
      int days =
          i < toll.lateDangers()
              ? valley.draws().whole(name, 34, 61)
              : valley.draws().whole(name, 0, 26);
      LocalDate addressed = opened.plusDays(days);
      row(
              table,
              i % 3 == 0 ? "safety" : "security",
              valley.draws().pick(name + " topic", DANGERS),
              opened)
          .set("addressed", addressed.toString())
          .set("concluded", addressed.toString())
          .set("status", "closed")
          .set(
              "severity",
              valley.draws().pick(name + " weight", List.of("minor", "minor", "major")));
    }
  }

  private void injuries(TableFile table, Toll toll) {
    List<Integer> byWeight = byWeight(toll);
    for (int i = 0; i < toll.injuries().all(); i++) {
      String name = "injury " + toll.year() + i;
      String severity = toll.injuries().severity(byWeight.indexOf(i));
      row(
              table,
              "injury",
              valley.draws().pick(name, INJURIES),
              day(toll.year(), i, toll.injuries().all()))
          .set("tenant", valley.draws().pick(name + " firm", FIRMS))
          .set("sex", valley.draws().pick(name + " sex", List.of("male", "male", "female")))
          .set("worker", hurt(toll.year(), i, name))
          .set(
              "migrant",
              toll.year() < MIGRANTS_SINCE
                  ? ""
                  : valley.draws().between(name + " from", 0, 1) < MIGRANT_SHARE ? "yes" : "no")
          .set("severity", severity)
          .set(
              "lostDays",
              severity.equals("lost time")
                  ? Integer.toString(valley.draws().whole(name + " days", 2, 28))
                  : "")
          .set("people", 1);
    }
  }

  /// The injuries of a year, the heaviest first.
  private List<Integer> byWeight(Toll toll) {
    return IntStream.range(0, toll.injuries().all())
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                i -> valley.draws().between("injury " + toll.year() + i + " weight", 0, 1)))
        .toList();
  }

  /// Every tenth was of a contractor, since the gate writes their hours down.
  private String hurt(int year, int index, String name) {
    return year >= CONTRACTORS_SINCE && index % 10 == 7
        ? "contractor"
        : valley.draws().pick(name + " who", List.of("direct", "direct", "agency"));
  }

  private void happening(TableFile table, Sheet.Line line) {
    TableFile.Row row =
        row(table, line.text("kind"), line.text("topic"), LocalDate.parse(line.text("opened")));
    HAPPENING.forEach(column -> row.set(column, line.text(column)));
  }

  private TableFile.Row row(TableFile table, String kind, String topic, LocalDate opened) {
    number++;
    return table
        .row()
        .set("event", "V%03d".formatted(number))
        .set("kind", kind)
        .set("topic", topic)
        .set("opened", opened.toString());
  }

  /// The day of one of several events that are spread over a year.
  private LocalDate day(int year, int index, int count) {
    double share =
        (index + valley.draws().between("day " + year + index + count, 0.15, 0.85)) / count;
    return LocalDate.ofYearDay(year, 1 + (int) (share * 364));
  }

  /// How many of what happened in a year.
  ///
  /// @param year the year
  /// @param complaints to the park
  /// @param lateComplaints of them, dealt with after more than 90 days
  /// @param concluded of the complaints, brought to an end
  /// @param dangers security and safety issues
  /// @param lateDangers of them, dealt with after more than 30 days
  /// @param injuries at work
  private record Toll(
      int year,
      int complaints,
      int lateComplaints,
      int concluded,
      int dangers,
      int lateDangers,
      Injuries injuries) {

    static final List<Toll> ALL =
        List.of(
            new Toll(2020, 7, 2, 4, 9, 3, new Injuries(58, 20, 15)),
            new Toll(2021, 9, 2, 5, 12, 3, new Injuries(70, 24, 18)),
            new Toll(2022, 12, 1, 7, 14, 2, new Injuries(72, 24, 20)),
            new Toll(2023, 15, 1, 10, 17, 3, new Injuries(66, 22, 18)),
            new Toll(2024, 17, 0, 13, 20, 2, new Injuries(58, 19, 17)));
  }

  /// How many were hurt at work in a year; what needs no more than a plaster is written down most
  /// often.
  ///
  /// @param all of them
  /// @param medical of them, beyond first aid and without lost time
  /// @param lostTime of them, with lost time: a little more than one for a million hours
  private record Injuries(int all, int medical, int lostTime) {
    /// How heavy one was by its place among those of the year, the heaviest first.
    private String severity(int place) {
      if (place < lostTime) {
        return "lost time";
      }
      return place < lostTime + medical ? "medical" : "first aid";
    }
  }
}
