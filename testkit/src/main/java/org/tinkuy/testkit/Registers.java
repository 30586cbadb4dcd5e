package org.tinkuy.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.tinkuy.catalog.Secrecy;

/// Parks with registers whose rows a test writes: who runs a park, and what its outfall may hold.
public final class Registers {
  /// Figures about bodies that the governance engine reads; a test gives those it needs a formula
  /// of their own.
  private static final List<String> FIGURES =
      List.of(
          "operatorRevenue",
          "operatorCost",
          "selfFinancing",
          "grantShare",
          "consultations",
          "consulted",
          "consultedWomen",
          "consultationsThatChanged");

  private Registers() {}

  /// A jointly managed park with empty registers of bodies, powers, accounts and risks.
  public static ParkSketch bodies() {
    ParkSketch sketch =
        ParkSketch.empty()
            .header("management", "joint")
            .table(
                "bodies",
                "body id - key",
                "role code - key owner;operator;regulator;committee;association",
                "name text - need",
                "nature code - need public;private",
                "share share",
                "contract code - - none;lease;concession",
                "from date",
                "until date",
                "feeBasis text",
                "boardSeatsCommunity integer",
                "boardSeatsWomen integer")
            .table(
                "powers",
                "power code - key plan;customs",
                "body ref:bodies - key",
                "basis text",
                "shared boolean")
            .table(
                "accounts",
                "period period - key",
                "line code - key rent;tax",
                "budget money",
                "actual money")
            .table("risks", "risk id - key", "bearer id")
            .table(
                "stakeholders",
                "stakeholder id - key",
                "name text",
                "group code - need tenants;workers;community")
            .table(
                "engagements",
                "engagement id - key",
                "stakeholder ref:stakeholders - need",
                "held date",
                "people integer",
                "women integer",
                "changed text");
    FIGURES.forEach(figure -> sketch.figure(figure, "count(accounts where line = tax)"));
    return sketch;
  }

  /// Adds a public body of a name that holds a role.
  ///
  /// @param more further cells, each as `column=text`
  public static ParkSketch body(
      ParkSketch sketch, String body, String name, String role, String... more) {
    List<String> cells =
        Stream.concat(
                Stream.of("body=" + body, "role=" + role, "name=" + name, "nature=public"),
                Stream.of(more))
            .toList();
    return sketch.row("bodies", cells.toArray(String[]::new));
  }

  /// A park with one outfall `W1` of the firm `dairy`, and empty registers of plots, limits,
  /// samples, events, substances and waters; water used again is no withdrawal, as in the catalog.
  public static ParkSketch outfall() {
    return ParkSketch.empty()
        .table("bodies", "body id - key", "name text")
        .owned(
            "tenants",
            "tenant",
            Secrecy.T2,
            "tenant id - key",
            "name text",
            "sector text",
            "since date",
            "until date")
        .table("permits", "permit id - key", "from date", "until date")
        .table(
            "plots",
            "plot id - key",
            "use text",
            "status text",
            "area_m2 number m2",
            "netArea_m2 number m2",
            "tenant list<ref:tenants>")
        .owned(
            "emissionPoints",
            "tenant",
            Secrecy.T2,
            "point id - key",
            "tenant id - need tenants",
            "medium code - need air;water;soil;noise")
        .owned(
            "limits",
            "holder",
            Secrecy.T3,
            "limit id - key",
            "holder id - - tenants",
            "permit ref:permits",
            "point id - need",
            "parameter code - need cod;ph;t;bod;other",
            "otherName text",
            "value number - need",
            "unit unit - need",
            "operator code - need max;min",
            "law text")
        .table(
            "samples",
            "point id - key",
            "parameter code - key cod;ph;t;bod;other",
            "at time - key day",
            "value number - need",
            "unit unit - need",
            "belowDetection boolean",
            "otherName text - key?")
        .table(
            "events",
            "event id - key",
            "kind code - need grievance;incident;inspection",
            "topic text",
            "opened date - need",
            "tenant ref:tenants")
        .owned(
            "hazmat",
            "tenant",
            Secrecy.T2,
            "tenant ref:tenants - key",
            "substance text - key",
            "hazard text",
            "maximum number - need",
            "unit unit - need")
        .table(
            "waterSources",
            "source id - key",
            "period period - key",
            "kind code - need aquifer;river;reuse",
            "licence_m3PerYear number m3/a",
            "withdrawn_m3PerYear number m3/a",
            "stress code - - low;medium;high;critical",
            "competing text",
            "harmless boolean")
        .figure("waterWithdrawn", "reported(waterSources where kind != reuse, withdrawn_m3PerYear)")
        .figure(
            "waterLicensed",
            "reported(waterSources where kind != reuse and licence_m3PerYear is known,"
                + " withdrawn_m3PerYear) / reported(waterSources where kind != reuse and"
                + " licence_m3PerYear is known, licence_m3PerYear)")
        .figure(
            "waterStressed",
            "share(waterSources where kind != reuse, stress in [high, critical],"
                + " withdrawn_m3PerYear)")
        .figure(
            "waterHarmless",
            "share(waterSources where kind != reuse, harmless, withdrawn_m3PerYear)")
        .row("tenants", "tenant=dairy", "name=Lácteos")
        .row("emissionPoints", "point=W1", "tenant=dairy", "medium=water");
  }
}
