package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The example zone, whose incentives are rows of its folder, against sums done apart.
class LightZoneTest {
  @TempDir private Path out;

  private static double value(JsonNode study, String party, String measure, String of) {
    for (JsonNode table : study.get("finance").get("parties")) {
      for (JsonNode each : table.get("measures")) {
        boolean isOf =
            of.isEmpty() ? !each.has("of") : each.has("of") && each.get("of").asString().equals(of);
        if (table.get("party").asString().equals(party)
            && each.get("measure").asString().equals(measure)
            && isOf) {
          return each.get("value").asDouble();
        }
      }
    }
    throw new AssertionError(party + " " + measure + " " + of);
  }

  /// With p 20 %, r 10 %, π 2 %, δ 12 %, straight line over 10 years, i = 12.2 %: outside `(0.3 ((p
  /// + δ) / (r + δ) - 1.1 A) + 0.1) / (p / (r + δ))` with A = 0.1 x 5.604244; inside 15 % for 25
  ///   years without duty. Tenants invest 120 USD/m2 on 85 ha as the curve of the seed park fills;
  ///   what both regimes take of each year's investment was summed apart.
  @Test
  void theIncentivesComeToWhatWasSummedApart() {
    Terminal terminal =
        Terminal.run("finance", Folders.ROOT.resolve("examples/light-zone"), "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("pays 39% of its profit outside and 15% in the zone")
        .contains("EIRR");
    String json = Folders.read(out.resolve("light-zone-2027-finance.json"));
    String schema = Folders.read(Folders.ROOT.resolve("schema/study-1.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON))
        .isEmpty();
    JsonNode study = JsonMapper.shared().readTree(json);
    assertThat(value(study, "ZONE", "averageTax", "places.outside"))
        .isCloseTo(0.386565213828, within(1e-9));
    assertThat(value(study, "ZONE", "averageTax", "places.inside"))
        .isCloseTo(0.148436337014, within(1e-9));
    // what is written off at once lowers this year's tax and not that of the life, which the least
    // tax counts: no more is asked of a zone of 15 %
    assertThat(value(study, "ZONE", "averageTax", "places.topped_up"))
        .isCloseTo(0.148436337014, within(1e-9));
    // 14,495,853.74 of profits and entry; the levy on payroll, 3 % of 0.6 of what is left, summed
    // apart over 120 USD/m2 on what is let of 85 ha: 5,892,362.78
    assertThat(value(study, "ZONE", "reliefGiven", "incentives.payrollLevy"))
        .isCloseTo(5_892_362.78, within(0.01));
    assertThat(value(study, "ZONE", "given", "")).isCloseTo(20_388_216.52, within(0.01));
    // two fifths of it
    assertThat(value(study, "ZONE", "wasted", "")).isCloseTo(8_155_286.61, within(0.01));
    // 535.02673 without the levy, in the same proportion
    assertThat(value(study, "ZONE", "forgonePerJob", "")).isCloseTo(752.50765, within(2e-5));
    // 0.018 / 1.1 x (1 - 0.8^30) / (1 - 0.8)
    assertThat(value(study, "ZONE", "reliefTenant", "incentives.payrollLevy"))
        .isCloseTo(0.018 / 1.1 * 5 * (1 - Math.pow(0.8, 30)), within(1e-9));
    // permits 67 days, customs 5, labour 11, expatriates 45, licence 23
    assertThat(value(study, "ZONE", "savedDays", "")).isEqualTo(151);
    // 24 x 20 % x (0.1 + 0.9 x 0.11 x 9 / 12) + 0.30 = 1.1364
    assertThat(
            value(study, "ZONE", "delivered", "places.outside")
                - value(study, "ZONE", "delivered", "places.inside"))
        .isPositive();
    assertThat(value(study, "GOVERNMENT", "forgone", "")).isCloseTo(8_155_286.61, within(0.01));
  }

  @Test
  void theReportShowsTheCounterTheLeversAndTheFlag() {
    Terminal.run(
        "finance", Folders.ROOT.resolve("examples/light-zone"), "--lang", "fr", "--out", out);

    assertThat(Folders.read(out.resolve("light-zone-2027-finance.html")))
        .contains("finance-zone-counter", "finance-zone-needs", "finance-zone-cost")
        .contains("sans zone\u00a0: le donner partout")
        .contains("bénéfice\u00a0: taux réduit\u00a0» dépend de l’exportation")
        .contains("Loi n° 2017-07", "Permis de construire", "peut-il cofinancer un partenariat")
        // a normal rate for each of the goods: 24 x 20 % are counted on inputs
        .contains("franchise (sur les biens d’équipement)", "franchise (sur les intrants)")
        // the ids of the park's rows are no names
        .doesNotContain("profitTax", "payrollLevy", "entryDuty", "vatSuspended");
  }

  /// The seed parks are money cases and nothing else: a table of their tables once had no row.
  @Test
  void aParkWithoutTablesHasNoTableOfThem() {
    Terminal.run(
        "finance", Folders.ROOT.resolve("examples/seed-park-a"), "--lang", "fr", "--out", out);

    assertThat(Folders.read(out.resolve("seed-park-a-2027-finance.html")))
        .contains("id=\"data\"", "Loyer des hangars")
        .doesNotContain("data-tables", "Shed rent");
  }

  /// What is gained by all groups and the financial worth are the worth to the economy.
  @Test
  void whatGroupsGainAddsUpInTheSamplePark() {
    Terminal.run("finance", Folders.VALLE_CLARO, "--out", out);

    JsonNode study =
        JsonMapper.shared().readTree(Folders.read(out.resolve("valle-claro-2024-finance.json")));
    double sum = value(study, "ECONOMY", "financialWorth", "");
    for (String group :
        new String[] {"workers", "government", "landUsers", "waterUsers", "world"}) {
      sum += value(study, "ECONOMY", "gain", "groups." + group);
    }
    double worth = value(study, "ECONOMY", "economicWorth", "");
    assertThat(sum).isCloseTo(worth, within(1e-3));
    assertThat(worth).isPositive();
    // 63 people a net hectare on what is let of 19.0 and 20 ha
    assertThat(value(study, "IMPACT", "jobs", "jobs.west")).isCloseTo(63 * 20 * 0.92, within(1.0));
    // (210,000 x 0.101852 + 4,000 - 31,000) / 164
    assertThat(value(study, "IMPACT", "abatement", "")).isCloseTo(-34.21, within(0.005));
  }
}
