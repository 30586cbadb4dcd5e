package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.view.LenderView;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.FinanceRequest;
import org.tinkuy.study.MoneyExtract;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.json.StudyJson;
import org.tinkuy.views.study.Digest;
import org.tinkuy.views.study.StudyDocument;
import org.tinkuy.views.wording.Wording;

/// What others than the operator get to see of the money case of the sample park.
class FinanceForOthersTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Folders.read(Folders.ROOT.resolve("schema/study-1.json")));

  private static final Path PARK = Folders.ROOT.resolve("examples/valle-claro");
  private static final Wiring WIRING = Wiring.load();
  private static final Wiring.ReadPark READ = WIRING.read(PARK);

  private static final StudyResults OPERATOR = run(Audience.OPERATOR);
  private static final StudyResults PUBLIC = run(Audience.PUBLIC);
  private static final StudyResults TENANT = run(new Audience.Tenant("T05"));

  private static StudyResults run(Audience audience) {
    FinanceRequest asked = new FinanceRequest(READ.finance().orElseThrow(), Optional.empty(), 0, 1);
    StudyRequest request =
        new StudyRequest(Optional.empty(), audience, Optional.empty()).with(asked);
    return WIRING.study(READ, READ.subject().orElseThrow(), request).find().orElseThrow();
  }

  private static String json(StudyResults results) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    StudyJson.write(results, new Wording(WIRING.texts(), "en"), json);
    return json.toString(StandardCharsets.UTF_8);
  }

  private static String written(StudyResults results) {
    return StudyDocument.of(results, WIRING.texts(), "en")
        + Digest.of(results, WIRING.texts(), "en").toString()
        + json(results);
  }

  private static Set<String> named(String written) {
    Set<String> named = new TreeSet<>();
    for (Tenant tenant : OPERATOR.park().tenants()) {
      Pattern id = Pattern.compile("(?<![\\p{L}\\p{N}#])" + tenant.id() + "(?![\\p{L}\\p{N}])");
      if (id.matcher(written).find() || written.contains(tenant.name())) {
        named.add(tenant.id());
      }
    }
    return named;
  }

  private static MoneyExtract extract(StudyResults results) {
    return results.extracts().money().orElseThrow();
  }

  @Test
  void thePublicSeesWhereTheMoneyComesFromAndWhatTheStateHas() {
    assertThat(extract(PUBLIC).figures())
        .extracting(Figure::id)
        .contains(
            "finance:sources.invested",
            "finance:sources.borrowed",
            "finance:state.received",
            "finance:economy.economicWorth",
            "finance:impact.jobs",
            "finance:impact.personYears",
            "finance:impact.avoided");
    assertThat(extract(PUBLIC).figures()).noneMatch(Figure::isHidden);
    assertThat(extract(PUBLIC).years()).hasSize(27);
    assertThat(extract(PUBLIC).leases()).isEmpty();
    assertThat(SCHEMA.validate(json(PUBLIC), InputFormat.JSON)).isEmpty();
  }

  /// 1,127 in the East and 1,159 on the extension, as the operator's copy has them.
  @Test
  void thePublicSeesHowManyJobsThereAre() {
    assertThat(PUBLIC.findFigure("finance:impact.jobs").flatMap(Figure::findValue))
        .hasValueSatisfying(jobs -> assertThat(jobs).isCloseTo(2286, Offset.offset(0.5)));
  }

  /// Each copy says on its first page who reads it, and that there are others.
  @Test
  void eachCopySaysWhomItServes() {
    assertThat(written(PUBLIC)).contains("Everybody: what may be shown of the case");
    assertThat(written(TENANT)).contains("This tenant: what everybody sees");
    assertThat(written(OPERATOR)).contains("The operator, its owners and its lenders: all figures");
  }

  /// 10.1 MUSD over the life are the years together.
  @Test
  void theYearsOfTheStateAddUpToItsTotal() {
    double all =
        extract(PUBLIC).years().stream().mapToDouble(MoneyExtract.FiscalYear::received).sum();

    assertThat(PUBLIC.findFigure("finance:state.received").flatMap(Figure::findValue))
        .hasValueSatisfying(total -> assertThat(total).isCloseTo(all, within(total)));
  }

  private static Offset<Double> within(double total) {
    return Offset.offset(1e-9 * total);
  }

  /// What a case returns, covers and asks for its products is its sponsor's and lenders'.
  @Test
  void returnsCoversProductsAndTenantsStayWithTheOperator() {
    String written = written(PUBLIC);

    assertThat(PUBLIC.finance()).isEmpty();
    assertThat(named(written)).isEmpty();
    assertThat(written)
        .doesNotContain(
            "ownersRate", "projectRate", "minimumCover", "products.", "DSCR", "fiveLargest");
    for (String id : List.of("finance:ownersRate", "finance:revenue", "finance:minimumCover")) {
      double secret = OPERATOR.findFigure(id).flatMap(Figure::findValue).orElseThrow();
      assertThat(written).as(id).doesNotContain(Double.toString(secret));
    }
  }

  @Test
  void aTenantSeesItsOwnLeasesAndNoOther() {
    String written = written(TENANT);
    List<LenderView.Lease> others =
        OPERATOR.finance().orElseThrow().leases().stream()
            .filter(lease -> !lease.tenant().equals("T05"))
            .toList();

    assertThat(extract(TENANT).leases()).hasSize(1);
    assertThat(named(written)).containsExactly("T05");
    assertThat(others).hasSizeGreaterThan(10);
    assertThat(extract(TENANT).figures()).isEqualTo(extract(PUBLIC).figures());
    assertThat(json(TENANT).split("rent_perYear", -1)).hasSize(2);
    assertThat(SCHEMA.validate(json(TENANT), InputFormat.JSON)).isEmpty();
  }

  /// Three tenants pay rent when the case begins: what the state has of it would tell of them.
  @Test
  void withFewTenantsWhatTheStateHasIsWithheld(@TempDir Path folder) {
    String json = withLeases(folder, 3, "1");

    assertThat(json)
        .contains("\"finance:state.received\" : \"CONTRIBUTORS\"")
        .contains("\"finance:sources.invested\"", "\"years\" : [ ]")
        .doesNotContain("10145197");
  }

  /// One of ten pays 1,000 times the rent of the others.
  @Test
  void withOneTenantThatPaysNearlyAllToo(@TempDir Path folder) {
    assertThat(withLeases(folder, 10, "1000"))
        .contains("\"finance:state.received\" : \"DOMINANCE\"", "\"years\" : [ ]")
        .doesNotContain("10145197");
  }

  /// A year later one tenant more pays rent: the difference would tell of it.
  @Test
  void aTenantThatCameIsNotTheDifferenceOfTwoReports(@TempDir Path folder) {
    assertThat(withLeases(folder, 10, "1")).contains("\"hidden\" : { }");

    assertThat(withLeases(folder, 11, "1")).contains("\"finance:state.received\" : \"TIME\"");
  }

  private static String withLeases(Path folder, int tenants, String first) {
    Path park = folder.resolve("park");
    if (!park.toFile().exists()) {
      Folders.copy(Folders.VALLE_CLARO, park);
      // the ground rent of the case is as it was, whatever the leases of the park are
      String typed = Folders.read(PARK.resolve("finance.yaml"));
      Folders.write(
          park.resolve("finance.yaml"),
          typed.replace("{leases: {from: 2024}, unit: USD/m2/yr,", "{value: 7.2 USD/m2/yr,"));
    }
    StringBuilder leases = new StringBuilder("lease,tenant,plot,kind,from,until,rent\n");
    List<String> rows = Folders.read(Folders.VALLE_CLARO.resolve("tenants.csv")).lines().toList();
    int written = 0;
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      if (written < tenants && cells[4].matches("P\\d+")) {
        String rent = written == 0 ? first : "1";
        leases.append(
            "L%d,%s,%s,lease,2016-01-01,2040-01-01,%s USD/m2/yr%n"
                .formatted(written, cells[0], cells[4], rent));
        written++;
      }
    }
    Folders.write(park.resolve("leases.csv"), leases.toString());
    Path out = folder.resolve("out");
    Terminal terminal = Terminal.run("finance", park, "--audience", "public", "--out", out);
    assertThat(terminal.out()).as(terminal.err()).contains("finance-public");
    return Folders.read(out.resolve("valle-claro-2024-finance-public.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--scenario=down", "--monte-carlo=5"})
  void whatItHangsOnIsForTheOperatorAlone(String option, @TempDir Path out) {
    Terminal terminal = Terminal.run("finance", PARK, option, "--audience", "public", "--out", out);

    assertThat(terminal.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(terminal.err()).contains("Scenarios and draws of a money case are for the operator");
    assertThat(Folders.names(out)).isEmpty();
  }

  @Test
  void noLineOfTheModelIsExplainedToOthers(@TempDir Path folder) {
    Path park = Folders.copy(PARK, folder.resolve("park"));
    Terminal terminal =
        Terminal.run("explain", park, "finance:project.revenue", "--audience", "public");

    assertThat(terminal.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(terminal.out()).isEmpty();
  }
}
