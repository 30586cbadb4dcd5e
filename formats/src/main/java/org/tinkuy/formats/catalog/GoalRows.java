package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.catalog.Goals;
import org.tinkuy.catalog.Goals.Objective;
import org.tinkuy.catalog.Goals.SustainableGoal;
import org.tinkuy.catalog.Instrument;

/// Reads `sdg.csv`, `objectives.csv` and `instruments.csv`: the goals that criteria serve, and the
/// policies of countries that serve them.
final class GoalRows {
  private static final List<String> STATUSES =
      List.of("in force", "amended", "perhaps replaced", "repealed", "draft");
  private static final List<String> KINDS =
      List.of(
          "law",
          "decree",
          "regulation",
          "strategy",
          "standard",
          "incentive",
          "fund",
          "programme",
          "agreement");

  private final CatalogReading reading;
  private final TextRows texts;

  GoalRows(CatalogReading reading, TextRows texts) {
    this.reading = reading;
    this.texts = texts;
  }

  Goals read() {
    return new Goals(sustainable(), objectives());
  }

  private List<SustainableGoal> sustainable() {
    List<SustainableGoal> goals = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "sdg.csv",
            "code",
            "kind",
            "name",
            "parkMeasure",
            "measuredBy",
            "criteria",
            "doubt",
            "source",
            "confidence",
            "verified")) {
      String code = row.text("code");
      if (reading.isNew("goal." + code, row.place())) {
        texts.add("goal." + code + ".name", row.text("name"));
        for (String part : List.of("parkMeasure", "doubt")) {
          if (!row.text(part).isEmpty()) {
            texts.add("goal." + code + "." + part, row.text(part));
          }
        }
        row.constant("kind", Goals.Kind.class)
            .ifPresent(
                kind ->
                    goals.add(
                        new SustainableGoal(
                            code,
                            kind,
                            row.text("parkMeasure"),
                            row.items("measuredBy", '|'),
                            row.items("criteria", '|'),
                            row.text("doubt"),
                            row.provenance())));
      }
    }
    return goals;
  }

  private List<Objective> objectives() {
    List<Objective> objectives = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "objectives.csv",
            "objective",
            "name",
            "indicators",
            "criteria",
            "source",
            "confidence",
            "verified")) {
      String id = row.text("objective");
      if (reading.isNew("objective." + id, row.place())) {
        texts.add("objective." + id + ".name", row.text("name"));
        objectives.add(
            new Objective(
                id, row.items("indicators", '|'), row.items("criteria", '|'), row.provenance()));
      }
    }
    return objectives;
  }

  private static String issued(CatalogRow row) {
    String year = row.text("year");
    return year.equals(Marks.UNDATED) ? "" : year;
  }

  List<Instrument> instruments() {
    List<Instrument> instruments = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "instruments.csv",
            "instrument",
            "country",
            "name",
            "kind",
            "topics",
            "year",
            "until",
            "amends",
            "status",
            "supports",
            "source",
            "confidence",
            "verified")) {
      String id = row.text("instrument");
      if (reading.isNew("instrument." + id, row.place())) {
        texts.add("instrument." + id + ".name", row.text("name"));
        instruments.add(
            new Instrument(
                id,
                row.text("country"),
                row.text("name"),
                new Instrument.Kind(row.word("kind", KINDS), row.items("topics", '|')),
                new Instrument.Life(issued(row), row.text("until"), row.text("amends")),
                row.word("status", STATUSES),
                row.items("supports", '|'),
                row.provenance()));
      }
    }
    return instruments;
  }
}
