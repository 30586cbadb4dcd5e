package org.tinkuy.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldType;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.catalog.Texts;
import org.tinkuy.formula.Gap;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;
import org.tinkuy.testkit.ParkSketch;

class GapTextTest {
  private static final TableSchema FLOWS =
      table("flows", field("flow", true), field("tenant", false));
  private static final TableSchema BODIES =
      table("bodies", field("body", true), field("name", false));
  private static final TableSchema PLOTS = table("plots", field("plot", true), field("use", false));
  private static final Park PARK =
      park(
          new ParkTable(
              FLOWS,
              List.of(row(FLOWS, "F1", "M"), row(FLOWS, "F2", "D"), row(FLOWS, "F3", "park"))),
          new ParkTable(BODIES, List.of(row(BODIES, "M", "Mill"), row(BODIES, "D", "Dairy"))),
          new ParkTable(table("tenants", field("tenant", true)), List.of()),
          new ParkTable(PLOTS, List.of(row(PLOTS, "P1", "industrial"))));
  private static final GapText TEXT =
      new GapText(
          PARK,
          new Wording(
              new Texts(
                  new TreeMap<>(
                      Map.of(
                          "en",
                          Map.ofEntries(
                              Map.entry("list.join", "{all}; {next}"),
                              Map.entry("gaps.of", "{what} of {owner}"),
                              Map.entry("gaps.cell", "{column} ({table})"),
                              Map.entry("gaps.column", "column {column} of {table}"),
                              Map.entry("gaps.ofPark", "{what}, in the row of the park"),
                              Map.entry("gaps.question", "the answer to “{question}”"),
                              Map.entry("gaps.refusedWithin", "{what}, refused)"),
                              Map.entry("gaps.refused", "{what}, refused"),
                              Map.entry("gaps.set.boundary", "boundary of the park"),
                              Map.entry("gaps.answer", "the answer"),
                              Map.entry("gaps.more", "{shown} and {more} more"),
                              Map.entry("gaps.formula", "a quantity of the rule has no value"),
                              Map.entry("list.labelled", "{name}: {said}"),
                              Map.entry("group.energy", "energy"),
                              Map.entry("group.material", "material"),
                              Map.entry("gaps.group.material", "materials"),
                              Map.entry("name.table.flows", "flows"),
                              Map.entry("name.table.procurement", "purchases"),
                              Map.entry("name.column.quantity", "quantity"),
                              Map.entry("name.column.flows.state", "how sure"),
                              Map.entry("fact.isSafe.help", "Is the firm safe? It must be."),
                              Map.entry("fact.baseYear.help", "Year of the base."))))),
              "en"));

  /// What lies between a value in dollars and a limit in yuan is told with both units.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the exchange rate or other factor that converts USD/m3 into CNY/m3",
        "es | un tipo de cambio u otro factor que convierta USD/m3 en CNY/m3",
        "fr | le taux de change ou un autre facteur qui convertit USD/m3 en CNY/m3",
        "vi | tỷ giá hoặc hệ số khác để đổi USD/m3 sang CNY/m3"
      })
  void whatAConversionLacksIsToldWithBothUnits(String language, String said) {
    Sentence rate = Sentence.of("reason.noConversion", "%s into %s", "USD/m3", "CNY/m3");

    assertThat(
            new GapText(PARK, CatalogWords.in(language))
                .brief(List.of(new Gap(rate, "dimension")), 3))
        .isEqualTo(said);
  }

  @Test
  void aCellIsNamedByItsColumnItsTableAndWhoseItIs() {
    assertThat(TEXT.brief(List.of(gap("flows[F1].quantity")), 3))
        .isEqualTo("quantity (flows) of Mill");
  }

  /// A firm that refused would be asked again for what it will not tell; "quantity (flows)
  /// (refused)" had two pairs of brackets.
  @Test
  void whatWasRefusedSaysSo() {
    assertThat(TEXT.brief(List.of(new Gap(Sentence.value("flows[F1].quantity"), "refused")), 3))
        .isEqualTo("quantity (flows, refused) of Mill");
  }

  /// The firm that had refused stood first, though the other one had never been asked.
  @Test
  void whatWasRefusedIsAskedForLast() {
    Gap refused = new Gap(Sentence.value("flows[F1].quantity"), "refused");

    assertThat(TEXT.brief(List.of(refused, gap("flows[F2].quantity")), 3))
        .isEqualTo("quantity (flows) of Dairy; quantity (flows, refused) of Mill");
    assertThat(TEXT.brief(List.of(refused, gap("flows[F1].state")), 3))
        .isEqualTo("how sure (flows), quantity (flows, refused) of Mill");
  }

  /// Which plot lacks its area could not be told of "quantity (plots)".
  @Test
  void aThingOfTheParkIsNamedByItsId() {
    assertThat(TEXT.brief(List.of(gap("plots[P1].quantity")), 3))
        .isEqualTo("quantity (plots) of P1");
  }

  /// With all that firms could tell, the value would still wait for what the park does not.
  @Test
  void whatTheParkLacksIsNotAmongThoseThatAreCounted() {
    List<Gap> gaps =
        List.of(
            gap("flows[F1].quantity"), gap("flows[F2].quantity"), gap("facts[nobody,baseYear]"));

    assertThat(TEXT.full(gaps, 1)).isEqualTo("year of the base and 2 more");
    // "and 1 more" takes as much room as its name
    assertThat(TEXT.full(gaps, 2)).doesNotContain("more").contains("Mill", "Dairy");
  }

  /// Rows of the park as a whole name no firm; "local (workforce) – the park" did not say that it
  /// is a column.
  @Test
  void whatTheParkItselfLacksIsOfThePark() {
    assertThat(TEXT.brief(List.of(gap("flows[F3].quantity")), 3))
        .isEqualTo("column quantity of flows, in the row of the park");
    assertThat(TEXT.brief(List.of(gap("flows[F3]")), 3)).isEqualTo("flows, in the row of the park");
  }

  /// What the park as a whole lacks is not the affair of a firm that lacks the same.
  @Test
  void whatNobodyIsNamedForStandsApartFromAFirmThatLacksTheSame() {
    Gap ofNobody = gap("flows[F9].quantity");
    Gap ofMill = gap("flows[F1].quantity");

    assertThat(TEXT.brief(List.of(ofNobody, ofMill), 3))
        .isEqualTo("quantity (flows); quantity (flows) of Mill");
    assertThat(TEXT.brief(List.of(ofMill, ofNobody), 3))
        .isEqualTo("quantity (flows); quantity (flows) of Mill");
  }

  @Test
  void rowsOfOnePeriodAreCalledByTheNameOfTheirTable() {
    Gap gap = new Gap(Sentence.of("reason.inPeriod", "%s in %s", "procurement", "2022"), "noRows");

    assertThat(TEXT.brief(List.of(gap), 3)).isEqualTo("purchases in 2022");
  }

  @Test
  void aNameOfTheColumnInItsTableGoesBefore() {
    assertThat(TEXT.brief(List.of(gap("flows[F1].state")), 3))
        .isEqualTo("how sure (flows) of Mill");
  }

  @Test
  void severalOfOneFirmAreSaidTogetherAndOnce() {
    assertThat(
            TEXT.brief(
                List.of(
                    gap("flows[F1].quantity"), gap("flows[F1].quantity"), gap("flows[F1].state")),
                3))
        .isEqualTo("quantity (flows), how sure (flows) of Mill");
  }

  @Test
  void whatIsTooMuchIsCountedByFirms() {
    assertThat(
            TEXT.brief(
                List.of(
                    gap("flows[F1].quantity"), gap("flows[F2].quantity"), gap("flows[F3].state")),
                1))
        .isEqualTo("column how sure of flows, in the row of the park and 2 more");
  }

  @Test
  void aPartOfAFormulaIsTheTableThatItReads() {
    Sentence part =
        Sentence.of(
            "reason.ofRow",
            "%s: %s",
            "tenants[D]",
            "reported(procurement where buyer = r.tenant, total)");

    assertThat(TEXT.brief(List.of(new Gap(part, "noRows")), 3)).isEqualTo("purchases of Dairy");
  }

  /// The whole economy of a firm was asked for, and nobody said of which year.
  @Test
  void whatASumTakesIsNamedByItsColumnOrItsCarriersAndItsYear() {
    assertThat(TEXT.brief(List.of(ofDairy("reported(flows where tenant = who, quantity)")), 3))
        .isEqualTo("quantity (flows) of Dairy");
    assertThat(
            TEXT.brief(
                List.of(
                    ofDairy(
                        Sentence.of(
                            "reason.inPeriod",
                            "%s in %s",
                            "reported(flows where carrier.group = energy, energy(quantity))",
                            "2020"))),
                3))
        .isEqualTo("energy in 2020 of Dairy");
  }

  /// A productivity of materials asked for "material" beside "materials of the firms".
  @Test
  void ofMaterialsMoreThanOneIsAsked() {
    Gap gap = ofDairy("reported(flows where carrier.group = material, quantity)");

    assertThat(TEXT.brief(List.of(gap), 3)).isEqualTo("materials of Dairy");
  }

  private static Gap ofDairy(Object part) {
    return new Gap(Sentence.of("reason.ofRow", "%s: %s", "tenants[D]", part), "noRows");
  }

  /// "Waste water of the firms; waste water of the firms of Mill" said one thing twice.
  @Test
  void aSetThatNobodyTellsOfIsNotSaidBesideTheFirmsThatDoNot() {
    String purchases = "reported(procurement where local = yes, total)";
    Gap ofAll = gap(purchases);
    Gap ofDairy = new Gap(Sentence.of("reason.ofRow", "%s: %s", "tenants[D]", purchases), "noRows");

    assertThat(TEXT.brief(List.of(ofAll, ofDairy), 3)).isEqualTo("purchases of Dairy");
    assertThat(TEXT.brief(List.of(ofAll, gap("flows[F1].quantity")), 3))
        .isEqualTo("purchases; quantity (flows) of Mill");
  }

  @ParameterizedTest
  @CsvSource({
    "en, workforce of the firms",
    "es, personal de las empresas",
    "fr, effectifs des entreprises"
  })
  void aSetThatADefinitionNamesIsSaidInWords(String language, String expected) {
    Gap gap =
        new Gap(Sentence.value("reported(headcounts where sex = female, facilityUsers)"), "noRows");

    assertThat(new GapText(PARK, CatalogWords.in(language)).brief(List.of(gap), 3))
        .isEqualTo(expected);
  }

  @Test
  void aFormulaThatReadsNoTableIsSaidInWords() {
    Gap gap = new Gap(Sentence.value("energyUse / valueAdded"), "dimension");

    assertThat(TEXT.brief(List.of(gap), 3)).isEqualTo("a quantity of the rule has no value");
  }

  @Test
  void aGapWithAPlaceNamesTheRowAndOneOfAFormulaDoesNot() {
    assertThat(TEXT.placed(gap("flows[F1].quantity")))
        .isEqualTo("quantity (flows) of Mill: flows[F1].quantity");
    assertThat(TEXT.placed(gap("reported(procurement where local = yes, total)")))
        .isEqualTo("purchases");
  }

  @Test
  void aFactIsAnAnswerInShortAndItsQuestionInFull() {
    List<Gap> gaps = List.of(gap("facts[M,isSafe,2024,current]"));

    assertThat(TEXT.brief(gaps, 3)).isEqualTo("the answer of Mill");
    assertThat(TEXT.full(gaps, 3)).isEqualTo("the answer to “Is the firm safe?” of Mill");
  }

  @Test
  void whatIsMissingOfSeveralFirmsAlikeIsAskedOnce() {
    List<Gap> gaps =
        List.of(gap("facts[M,isSafe,2024,current]"), gap("facts[D,isSafe,2024,current]"));

    String asked = "the answer to “Is the firm safe?” of Mill, Dairy";
    assertThat(TEXT.full(gaps, 3)).isEqualTo(asked);
    assertThat(TEXT.full(gaps, 1)).isEqualTo(asked);
  }

  @Test
  void aHelpThatIsASentenceHasNoStopWithinAList() {
    List<Gap> gaps = List.of(gap("facts[park,baseYear,2024,current]"), gap("flows[F3].quantity"));

    assertThat(TEXT.full(gaps, 3)).startsWith("year of the base; column quantity of flows");
  }

  /// "Certificates; Does the body help?; year of the base" went on after a question, and a question
  /// that began within a list read as a new sentence.
  @Test
  void questionsToTheParkComeLast() {
    List<Gap> gaps =
        List.of(
            gap("facts[nobody,isSafe,2024,current]"), gap("facts[nobody,baseYear,2024,current]"));

    assertThat(TEXT.full(gaps, 3)).isEqualTo("year of the base; the answer to “Is the firm safe?”");
    assertThat(TEXT.full(gaps.subList(0, 1), 3)).isEqualTo("Is the firm safe? It must be");
  }

  /// "Missing: the answer; boundary; plots" named the layer of the map by its key.
  @Test
  void theBoundaryOfTheParkIsNoKey() {
    assertThat(TEXT.brief(List.of(gap("boundary")), 3)).isEqualTo("boundary of the park");
  }

  @Test
  void whatHasNoNameStandsAsItIs() {
    assertThat(TEXT.brief(List.of(gap("park.yaml priceIndex")), 3))
        .isEqualTo("park.yaml priceIndex");
  }

  private static Gap gap(String what) {
    return new Gap(Sentence.value(what), "empty");
  }

  private static TableSchema table(String name, Field... fields) {
    return new TableSchema(name, name, false, TableSchema.Periods.ADD, List.of(fields));
  }

  private static Field field(String column, boolean key) {
    return new Field(
        "",
        column,
        key ? 1 : 2,
        FieldType.parse("text"),
        "",
        new Field.Role(key, key),
        List.of(),
        "");
  }

  private static ParkRow row(TableSchema schema, String first, String second) {
    Map<String, Cell> cells = new TreeMap<>();
    cells.put(schema.fields().getFirst().column(), new Cell.Text(first));
    cells.put(schema.fields().get(1).column(), new Cell.Text(second));
    return ParkRow.of(schema, cells, Place.file(schema.name()));
  }

  private static Park park(ParkTable... tables) {
    TreeMap<String, ParkTable> byName = new TreeMap<>();
    for (ParkTable table : tables) {
      byName.put(table.schema().name(), table);
    }
    return new Park(ParkSketch.empty().park().profile(), byName, Map.of(), List.of());
  }
}
