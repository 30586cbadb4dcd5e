package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.samples.SyntheticPark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What several parks side by side tell a program; it was told people alone.
class CompareJsonTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Folders.read(Folders.ROOT.resolve("schema/portfolio-1.json")));

  @TempDir private Path temporary = Path.of("");

  private Path park(long seed, int tenants) {
    Path folder = temporary.resolve("park-" + seed);
    new SyntheticPark(seed, tenants, 1).folder().writeTo(folder);
    return folder;
  }

  /// The JSON that was written, which keeps its schema.
  private JsonNode json(String file, Object... args) {
    Path out = temporary.resolve("out");
    Object[] all = new Object[args.length + 3];
    all[0] = "compare";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--out";
    all[args.length + 2] = out;
    Terminal terminal = Terminal.run(all);
    assertThat(terminal.out()).as(terminal.err()).contains(".pdf, .xlsx, .html, .json");
    String written = Folders.read(out.resolve(file));
    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
    return new ObjectMapper().readTree(written);
  }

  /// 4 and 6 firms are 10.
  @Test
  void parksSumsAndPlacesStandInIt() {
    JsonNode json = json("parks.json", park(1, 4), park(2, 6));

    assertThat(json.get("parks").valueStream().map(each -> each.get("park").asString()))
        .containsExactly("synthetic-1", "synthetic-2");
    JsonNode firms =
        json.get("sums")
            .valueStream()
            .filter(sum -> sum.at("/figure/id").asString().equals("portfolio:park:tenants"))
            .findFirst()
            .orElseThrow();
    assertThat(firms.at("/figure/value").asDouble()).isEqualTo(10);
    assertThat(firms.get("withData").asInt()).isEqualTo(2);
    assertThat(json.at("/rankings/0/places").valueStream().map(each -> each.get("place").asInt()))
        .hasSize(2)
        .startsWith(1);
    assertThat(json.get("leftOut").size()).isZero();
  }

  /// Of Kalundborg no criterion has data, so that of the two none has a place, and most sums would
  /// be of one park.
  @Test
  void whereTheReportHasNoPlaceNoScoreAndNoSumNorHasIt() {
    JsonNode json =
        json("parks.json", Folders.SMALLEST, Folders.ROOT.resolve("examples/kalundborg"));

    JsonNode kalundborg = json.get("parks").get(1);
    assertThat(kalundborg.get("park").asString()).isEqualTo("kalundborg");
    assertThat(kalundborg.get("figures").has("score")).isFalse();
    assertThat(json.at("/rankings/0/places").valueStream()).noneMatch(each -> each.has("place"));
    assertThat(json.get("sums").valueStream()).allMatch(sum -> sum.get("withData").asInt() >= 2);
  }

  @Test
  void aParkInTwoYearsIsNotAddedUpAndOneThatIsGoneIsNamed() {
    Path park = park(1, 4);
    JsonNode json = json("parks.json", park + "@2024", park + "@2023", temporary.resolve("gone"));

    assertThat(json.get("parks").size()).isEqualTo(2);
    assertThat(json.get("sums").size()).isZero();
    assertThat(json.get("ratios").size()).isZero();
    assertThat(json.at("/leftOut/0").asString()).endsWith("gone");
  }

  /// The public sees of the park what its own report shows the public, and no firm.
  @Test
  void whatIsHiddenInTheReportOfAParkIsHiddenInIt() {
    Path park = Folders.copy(Folders.VALLE_CLARO, temporary.resolve("valle"));
    JsonNode json = json("parks-public.json", park, park(2, 14), "--audience", "public");
    Terminal.run("assess", park, "--audience", "public", "--out", temporary.resolve("alone"));
    JsonNode alone =
        new ObjectMapper()
            .readTree(Folders.read(temporary.resolve("alone/valle-claro-2024-public.json")));

    JsonNode valle = json.get("parks").get(0);
    assertThat(valle.at("/figures/score")).isEqualTo(alone.at("/assessment/current/overall/score"));
    assertThat(valle.at("/figures/coverage"))
        .isEqualTo(alone.at("/assessment/current/overall/coverage"));
    assertThat(valle.at("/figures/coverage/state").asString()).isEqualTo("HIDDEN");
    assertThat(valle.at("/figures/coverage").has("value")).isFalse();
    assertThat(valle.at("/provenance/input").asString()).isEmpty();
    assertThat(Folders.read(park.resolve("tenants.csv")).lines().skip(1))
        .hasSize(41)
        .allSatisfy(row -> assertThat(json.toString()).doesNotContain(row.split(",", -1)[1]));
  }
}
