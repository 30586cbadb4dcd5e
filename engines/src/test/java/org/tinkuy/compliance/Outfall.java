package org.tinkuy.compliance;

import java.util.Arrays;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.kernel.Period;
import org.tinkuy.testkit.ParkSketch;

/// A park with one outfall `W1` of the dairy, whose limits and samples a test writes.
final class Outfall {
  static final Period YEAR = Period.year(2024);

  private final ParkSketch sketch =
      ParkSketch.empty()
          .owned("tenants", "tenant", Secrecy.T2, "tenant id - key", "name text", "sector text")
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
              "at time - key",
              "value number - need",
              "unit unit - need",
              "belowDetection boolean")
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
              "kind code - need aquifer;river",
              "licence_m3PerYear number m3/a",
              "withdrawn_m3PerYear number m3/a",
              "stress code - - low;medium;high;critical",
              "competing text",
              "harmless boolean")
          .figure("waterWithdrawn", "reported(waterSources, withdrawn_m3PerYear)")
          .figure(
              "waterLicensed",
              "reported(waterSources, withdrawn_m3PerYear)"
                  + " / reported(waterSources, licence_m3PerYear)")
          .figure(
              "waterStressed",
              "share(waterSources, stress in [high, critical], withdrawn_m3PerYear)")
          .figure("waterHarmless", "share(waterSources, harmless, withdrawn_m3PerYear)")
          .row("tenants", "tenant=dairy", "name=Dairy")
          .row("tenants", "tenant=mill", "name=Mill")
          .row("emissionPoints", "point=W1", "tenant=dairy", "medium=water");

  /// The park alone.
  static Outfall empty() {
    return new Outfall();
  }

  /// The park whose outfall may hold 100 mg/L of oxygen demand at most.
  static Outfall most100() {
    return empty().limit("cod", "100", "mg/L", "max");
  }

  Outfall limit(String parameter, String value, String unit, String operator) {
    return row(
        "limits",
        "limit=L-" + parameter,
        "point=W1",
        "parameter=" + parameter,
        "value=" + value,
        "unit=" + unit,
        "operator=" + operator);
  }

  /// A sample of the oxygen demand at noon of a day.
  Outfall cod(String day, String value) {
    return sample("cod", day, value, "mg/L");
  }

  Outfall sample(String parameter, String day, String value, String unit, String... more) {
    String[] cells = {
      "point=W1",
      "parameter=" + parameter,
      "at=" + day + "T12:00:00Z",
      "value=" + value,
      "unit=" + unit
    };
    String[] all = Arrays.copyOf(cells, cells.length + more.length);
    System.arraycopy(more, 0, all, cells.length, more.length);
    return row("samples", all);
  }

  Outfall row(String table, String... cells) {
    sketch.row(table, cells);
    return this;
  }

  ComplianceResults check() {
    return ComplianceEngine.check(sketch.park(), YEAR, sketch.formulas());
  }

  /// How the only limit stands.
  LimitStanding standing() {
    return check().limits().getFirst();
  }
}
