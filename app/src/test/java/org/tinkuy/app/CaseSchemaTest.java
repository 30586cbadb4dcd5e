package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Issue;

/// The schema of a money case, by which an editor helps who writes one, and the reader say the same
/// of the shape of a case: keys, what must stand beside what, words. Units, and what refers to
/// what, the reader alone knows.
class CaseSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Folders.read(Folders.ROOT.resolve("schema/finance-1.json")));
  private static final String CASE =
      Folders.read(Folders.ROOT.resolve("conformance/finance/every-kind.yaml"));

  private static boolean isKept(String text) {
    return SCHEMA.validate(text, InputFormat.YAML).isEmpty();
  }

  private static List<Issue> errors(String text) {
    var document = YamlReader.read("finance.yaml", text.getBytes(StandardCharsets.UTF_8));
    return Stream.concat(
            document.issues().stream(),
            document.find().stream().flatMap(found -> MoneyCases.read(found).issues().stream()))
        .filter(Issue::isError)
        .toList();
  }

  private static String with(String old, String by) {
    assertThat(CASE).contains(old);
    int at = CASE.indexOf(old);
    return CASE.substring(0, at) + by.replace("~", "\n") + CASE.substring(at + old.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "schema: 1 | schema: 1 # as it is",
        "title: Every kind of product and of money | title: {en: Every kind, es: De todo}",
        "title: Every kind of product and of money~ | # no title~",
        "precision: feasibility | precision: screening",
        "start: 2027-01 | start: 2027",
        "start: 2027-01 | start: '2027-01'",
        "life_yr: 20 | life_yr: 21",
        "currency: USD | currency: kUSD",
        "value: 2 % | value: 0.02",
        "value: 2 %, source | value: 2, unit: '%', source",
        "confidence: low | confidence: high",
        ", confidence: low} | }",
        "source: fictional, | source: 'a, b: c',",
        "source: fictional, | source: fictional, date: 2024,",
        "source: fictional, | source: fictional, date: 2024-05,",
        "value: 40 ha, source | value: 40 ha, range: 30..45, source",
        "value: 40 ha, source | value: 40 ha, range: 30..45, shape: pert, source",
        "value: 40 ha, source | value: 400000 m2, source",
        "area: {value: 40 ha, source: fictional, confidence: low} | area: 40 ha",
        "area: {value: 40 ha, source: fictional, confidence: low}, | area: 40 ha, cost: 3.2 MUSD,",
        "from: 2027-03, months: 18 | from: 2027-03",
        "from: 2027-03, months: 18 | from: 2027-03, months: 18, share_percent: 100",
        "let_percent: 20 | let_percent: 20.5",
        "life: {value: 20 yr | taxLife: 10 yr~    life: {value: 20 yr",
        "cost: {value: 3 MUSD | cost: {value: 3000000 USD",
        "curve: constant, | curve: constant, name: As built,",
        "name: Ready-built sheds | name: {fr: Hangars}",
        "vat: false | vat: true",
        "value: 3.00 USD/m2/month | value: 36 USD/m2/yr",
        "value: 40 ha, source | value: 40 ha, note: by plan, source"
      })
  void aVariantThatTheReaderTakesKeepsTheSchema(String old, String by) {
    String text = with(old.replace("~", "\n"), by);

    assertThat(errors(text)).isEmpty();
    assertThat(SCHEMA.validate(text, InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "schema: 1 | schema: 2",
        "precision: feasibility | precision: rough",
        "step: month | step: week",
        "life_yr: 20 | life_yr: 0",
        "life_yr: 20 | life_yr: 20.5",
        "start: 2027-01 | start: 2027-13",
        "start: 2027-01 | # no start",
        "currency: USD | currency: dollars",
        "kind: nominal | kind: current",
        "indices: | indexes:",
        "id: us, value | id: us, val",
        "id: us, value: 2 %, | id: us,",
        "value: 2 %, source | source",
        "confidence: low | confidence: poor",
        "confidence: low | trust: low",
        "area: {value: 40 ha, source: fictional, confidence: low}, | ``",
        "price: {value: 8 USD/m2, source: fictional, confidence: low}, paid | paid",
        "area: {value: 40 ha, source | area: {source",
        "unitCost: {value: 300000 USD/ha, index: us, source: fictional, confidence: low} | sold:"
            + " plots",
        "quantity: {value: 60000 m2, source: fictional, confidence: low} | environmental: true",
        "from: 2027-03, months: 18 | months: 18",
        "let_percent: 20 | let_percent: 120",
        "curve: logistic | curve: linear",
        "curve: logistic | curve: bass",
        "curve: bass | curve: constant",
        "ceiling: {value: 100 %, source: fictional, confidence: low}, | ``",
        "shares: {unit: '%' | ceiling: {unit: '%'",
        "kind: sale | kind: gift",
        "value: 40 ha, source | value: 40 ha, range: 30, source",
        "value: 40 ha, source | value: 40 ha, shape: round, source",
        "value: 40 ha, source | value: ' ', source",
        "value: 40 ha, source | value: null, source",
        "area: {value: 40 ha, source: fictional, confidence: low} | area: ''",
        "unit: EUR/USD, | unit: '',",
        "steps: {\"2027\": 0.90, \"2032\": 0.85, \"2038\": 0.95} | steps: {}",
        "id: ground, | id: null,"
      })
  void aVariantOfAnotherShapeBreaksTheSchemaAndIsRefused(String old, String by) {
    String text = with(old.replace("'%'", "\"%\""), by == null ? "" : by.replace("'%'", "\"%\""));

    assertThat(errors(text)).isNotEmpty();
    assertThat(isKept(text)).isFalse();
  }
}
