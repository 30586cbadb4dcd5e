package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Amount;
import org.tinkuy.flows.Circularity;
import org.tinkuy.flows.Direction;
import org.tinkuy.flows.Ladder;
import org.tinkuy.flows.Rung;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.RowRef;
import org.tinkuy.views.Block;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// What becomes of by-products and waste, as an official reads it.
class CircularitySectionTest {
  private static final String ID = "circularity.recirculated";
  private static final Figure SHARE = Flowed.known(ID, 0.625, Unit.ONE);

  private static Section section(Figure share, Map<Rung, Figure> ladder, String language) {
    return page(Flowed.circularity(share, ladder), language);
  }

  private static Section page(Circularity circularity, String language) {
    Wording words = CatalogWords.in(language);
    return page(circularity, true, words);
  }

  private static Section page(Circularity circularity, boolean isPictured, Wording words) {
    return new CircularitySection(
            new Flowed().with(circularity).results(), isPictured, Flowed.names(words), words)
        .section();
  }

  private static String finding(Figure share, String language) {
    return Pages.findings(section(share, Map.of(), language)).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 63% of by-products and waste stay in use as a material.",
        "es | 63 % de los subproductos y residuos se sigue usando como material.",
        "fr | 63 % des sous-produits et déchets continuent de servir comme matière."
      })
  void aShareOfAllIsToldInPercent(String language, String expected) {
    assertThat(finding(SHARE, language)).isEqualTo(expected);
  }

  /// Flows are missing, so that it may be any share of all.
  @Test
  void aShareOfWhatIsToldIsNotCalledOneOfAll() {
    Figure open =
        Figure.uncertain(ID, new Figure.Range(0.625, 0, 1), Unit.ONE, Origin.NONE, Sentence.NONE);

    assertThat(finding(open, "es"))
        .isEqualTo(
            "63 % de los subproductos y residuos declarados se sigue usando como material; lo no"
                + " declarado podría cambiarlo.");
  }

  /// Of 160 t 100 are sold, and no word of what becomes of them: "0% stay in use" stood where a
  /// criterion said 0% to 62.5%.
  @ParameterizedTest
  @EnumSource(names = {"USED_OR_RECOVERED", "UNSAID"})
  void whatNobodySaysTheUseOrTheFateOfLeavesARange(Rung untold) {
    Figure open =
        Figure.uncertain(ID, new Figure.Range(0, 0, 0.625), Unit.ONE, Origin.NONE, Sentence.NONE);
    Map<Rung, Figure> rungs =
        Map.of(
            untold,
            Flowed.known("a", 100, Flowed.TONNE),
            Rung.DISPOSED,
            Flowed.known("b", 60, Flowed.TONNE));
    Section section = section(open, rungs, "en");

    assertThat(Pages.plain(Pages.findings(section).getFirst()))
        .isEqualTo(
            "0% to 62.5% of the by-products and waste reported stay in use as a material;"
                + " what becomes of some of it is not stated.");
    assertThat(Pages.rows(Pages.table(section, "circularity-ratios")).getFirst())
        .endsWith("| 0 to 62.5 | what becomes of some of it is not stated");
    // a table of four noughts stood below
    assertThat(tables(section))
        .extracting(block -> ((Table) block).id())
        .doesNotContain("circularity-places");
    assertThat(Pages.notes(section))
        .contains(
            "No by-product or waste is reported to stay in use as a material, so there is no table"
                + " of places.");
  }

  /// Of 1,000 t that are told 640 stay and 11 are sold, of which nobody says how they are used; a
  /// rung that is hidden would be told by the range.
  @Test
  void theShareOfWhatIsToldLeavesOpenWhatItsUseDoes() {
    Figure open =
        Figure.uncertain(ID, new Figure.Range(0.64, 0, 1), Unit.ONE, Origin.NONE, Sentence.NONE);
    Figure sold = Flowed.least("a", 11, Flowed.TONNE);
    Figure rest = Flowed.least("b", 989, Flowed.TONNE);

    assertThat(
            Pages.plain(
                Pages.findings(
                        section(
                            open, Map.of(Rung.USED_OR_RECOVERED, sold, Rung.RECYCLED, rest), "en"))
                    .getFirst()))
        .startsWith("64% to 65.1% of the by-products and waste reported")
        .endsWith("what is not reported could change that.");
    assertThat(
            Pages.plain(
                Pages.findings(
                        section(
                            open,
                            Map.of(Rung.USED_OR_RECOVERED, sold, Rung.RECYCLED, Flowed.hidden("b")),
                            "en"))
                    .getFirst()))
        .startsWith("64% of the by-products and waste reported");
  }

  /// Where what is usual in a sector fills what nobody tells, not all of it is reported.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 64% of the by-products and waste reported or estimated",
        "es | 64 % de los subproductos y residuos declarados o estimados",
        "fr | 64 % des sous-produits et déchets déclarés ou estimés",
        "vi | 64 % phụ phẩm và chất thải đã khai hoặc ước tính"
      })
  void withEstimatesItIsAShareOfWhatIsReportedOrEstimated(String language, String expected) {
    Figure open =
        Figure.uncertain(ID, new Figure.Range(0.64, 0, 1), Unit.ONE, Origin.NONE, Sentence.NONE);
    Wording words = CatalogWords.in(language);
    Flowed flowed =
        new Flowed()
            .filled(
                Flowed.entry("mill", Direction.OUT, "wastewater", Flowed.WATER),
                1,
                2,
                new Provenance("one", "F", true))
            .with(Flowed.circularity(open, Map.of()));
    Section section =
        new CircularitySection(flowed.results(), true, Flowed.names(words), words).section();

    assertThat(Pages.plain(Pages.findings(section).getFirst())).startsWith(expected);
  }

  @Test
  void aShareThatIsNotKnownNotThereOrHiddenIsSaidInASentenceOfItsOwn() {
    Figure nothing = Figure.none(ID, Figure.State.NOT_APPLICABLE, Origin.NONE, Sentence.NONE);

    assertThat(finding(Flowed.none(ID), "es")).startsWith("No se sabe qué parte");
    assertThat(finding(nothing, "es")).startsWith("No se declararon subproductos ni residuos");
    assertThat(finding(Flowed.hidden(ID), "es"))
        .startsWith("Se reserva, para proteger a las empresas, qué parte");
  }

  /// Where no by-product is told, tonnes of zero would be said of what nobody knows; and where no
  /// share at all is known, a table of them would say six times that there is none.
  @Test
  void aParkThatTellsNoByProductHasNoLadder() {
    Figure nothing = Figure.none(ID, Figure.State.NOT_APPLICABLE, Origin.NONE, Sentence.NONE);

    assertThat(tables(section(nothing, Map.of(), "es"))).isEmpty();
    assertThat(tables(section(SHARE, Map.of(), "es"))).hasSize(2);
  }

  private static List<Block> tables(Section section) {
    return section.blocks().stream().filter(Table.class::isInstance).toList();
  }

  /// 30 t used again as they are, 20 t recycled, 30 t on a landfill: 80 t. Whole percents of them
  /// come to 101.
  @Test
  void theLadderTellsTonnesAndSharesFromTheBestUseDown() {
    Section section =
        section(
            SHARE,
            Map.of(
                Rung.DISPOSED, Flowed.known("a", 30, Flowed.TONNE),
                Rung.RECYCLED, Flowed.known("b", 20, Flowed.TONNE),
                Rung.REUSED, Flowed.known("c", 30, Flowed.TONNE)),
            "es");

    assertThat(Pages.rows(Pages.table(section, "circularity-ladder")))
        .startsWith(
            "Reusado tal cual (R3) | 30 | 37.5",
            "Reparado y vuelto a usar (R4) | 0 | 0.0",
            "Reacondicionado y vuelto a usar (R5) | 0 | 0.0",
            "Usado para otra función (R7) | 0 | 0.0",
            "Reciclado como material (R8) | 20 | 25.0")
        .contains("Relleno o descarga | 30 | 37.5");
    assertThat(Pages.table(section, "circularity-ladder").note())
        .startsWith("R3 a R9 son peldaños de la escala");
  }

  /// Of Kalundborg's gypsum it is not told how it is used, and of other waste nothing: eleven rungs
  /// said 0 t of what nobody knows.
  @Test
  void whatNobodyTellsIsNoZero() {
    Map<Rung, Figure> told = new EnumMap<>(Rung.class);
    for (Rung rung : Rung.values()) {
      told.put(rung, Flowed.least(rung.name(), 0, Flowed.TONNE));
    }
    told.put(Rung.USED_UNTOLD, leastByEstimates(200_000));
    Section section = section(SHARE, told, "en");

    // an estimate to which something is missing is both, and lost its sign of a least one here
    assertThat(Pages.rows(Pages.table(section, "circularity-ladder")))
        .containsExactly("Reused or recycled, not stated which | ≥ ~ 200,000 | 100");
    assertThat(Pages.table(section, "circularity-ladder").note()).doesNotContain("R3");
  }

  private static Figure leastByEstimates(double amount_t) {
    Figure.Range range = new Figure.Range(amount_t, amount_t, Double.POSITIVE_INFINITY);
    Origin estimated = new Origin(List.of(), Secrecy.T1, List.of(), true);
    return Figure.uncertain("a", range, Flowed.TONNE, estimated, Sentence.NONE);
  }

  /// 89 t of 60,089 t are 0.1 %, which was told as 0 %.
  @Test
  void aSmallShareIsNotNothing() {
    Section section =
        section(
            SHARE,
            Map.of(
                Rung.STORED, Flowed.known("a", 89, Flowed.TONNE),
                Rung.DISPOSED, Flowed.known("b", 60_000, Flowed.TONNE)),
            "en");

    assertThat(Pages.rows(Pages.table(section, "circularity-ladder")))
        .contains("Put into stock | 89 | 0.1", "Landfill or discharge | 60,000 | 99.9");
  }

  /// One hidden rung beside shares of all others would be told by what is left of 100 %.
  @Test
  void oneHiddenRungTakesTheSharesOfAll() {
    Section section =
        section(
            SHARE,
            Map.of(
                Rung.DISPOSED, Flowed.hidden("a"),
                Rung.RECYCLED, Flowed.known("b", 20, Flowed.TONNE)),
            "es");

    assertThat(Pages.rows(Pages.table(section, "circularity-ladder")))
        .contains("Reciclado como material (R8) | 20", "Relleno o descarga | dato reservado");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The renewable share of the grid of Peru is of 2020",
        "es | La parte renovable de la red de Perú es de 2020",
        "fr | La part renouvelable du réseau de ce pays (Pérou) est de 2020"
      })
  void anOldRenewableShareIsSaid(String language, String expected) {
    Circularity told = Flowed.circularity(SHARE, Map.of());
    Circularity old =
        new Circularity(
            told.ladder(),
            told.recirculated(),
            told.secondaryInput(),
            told.circularWater(),
            told.treatedDischarge(),
            told.renewableEnergy(),
            told.ownEnergy(),
            List.of(
                Sentence.of(
                    "reason.circularity.oldShare",
                    "The renewable share of the grid of %s is of %s and stands in for %s.",
                    Sentence.country("PE"),
                    "2020",
                    "2024")));

    assertThat(page(old, language).blocks())
        .filteredOn(Note.class::isInstance)
        .anySatisfy(note -> assertThat(((Note) note).text()).startsWith(expected));
  }

  @Test
  void amountsThatMayBeMoreSaySo() {
    Section section =
        section(SHARE, Map.of(Rung.DISPOSED, Flowed.least("a", 30, Flowed.TONNE)), "fr");

    assertThat(Pages.plain(Pages.table(section, "circularity-ladder").note()))
        .startsWith("Quantités de ce qui est déclaré, chacune peut donc être plus grande");
  }

  /// At least 16,668 t stood beside a share of 28.4 %, which is that of the middle of its range.
  @Test
  void sharesOfAmountsWithARangeSayWhatTheyAreOf() {
    Figure.Range range = new Figure.Range(16_758, 16_668, Double.POSITIVE_INFINITY);
    Figure banded = Figure.uncertain("a", range, Flowed.TONNE, Origin.NONE, Sentence.NONE);

    assertThat(
            Pages.table(section(SHARE, Map.of(Rung.DISPOSED, banded), "en"), "circularity-ladder")
                .note())
        .endsWith("Amounts with ≥ use the lower end of a reported range, shares its middle.");
    Section least =
        section(SHARE, Map.of(Rung.DISPOSED, Flowed.least("a", 30, Flowed.TONNE)), "en");
    assertThat(Pages.table(least, "circularity-ladder").note()).doesNotContain("≥");
  }

  /// 15 t in the firm and 45 t by a neighbour: a quarter and three.
  @Test
  void whatGoesOnBeingUsedIsToldByPlace() {
    Circularity circularity =
        Flowed.circularity(
            SHARE,
            Map.of(),
            Map.of(
                Ladder.Where.IN_FIRM, Flowed.known("a", 15, Flowed.TONNE),
                Ladder.Where.IN_PARK, Flowed.known("b", 45, Flowed.TONNE)));

    assertThat(Pages.rows(Pages.table(page(circularity, "en"), "circularity-places")))
        .containsExactly(
            "In the same firm | 15 | 25",
            "By another firm of the park | 45 | 75",
            "Sold or used outside | 0 | 0",
            "Where is not reported | 0 | 0");
    Wording words = CatalogWords.in("en");
    assertThat(Pages.table(page(circularity, true, words), "circularity-places").note())
        .contains("The picture of materials");
    assertThat(Pages.table(page(circularity, false, words), "circularity-places").note())
        .as("which others do not see")
        .doesNotContain("picture");
  }

  @Test
  void aUseOfWhichNobodySaysWhatItIsNamesThePlaceToSayIt() {
    Ladder.Untold wood =
        new Ladder.Untold(
            List.of(
                new RowRef("flows", "mill-wood,2024-Q1"), new RowRef("flows", "mill-wood,2024-Q2")),
            "mill-wood",
            "mill",
            "woodWaste",
            new Amount(120, 6, Amount.Found.MEASURED),
            List.of(Material.Use.REPURPOSE, Material.Use.RECYCLE));
    Section section = page(Flowed.circularity(SHARE, Map.of(), Map.of(), wood), "es");

    assertThat(Pages.rows(Pages.table(section, "circularity-untold")))
        .hasSize(1)
        .first()
        .asString()
        .endsWith(
            "| 120 | otra función; reciclaje | flows[mill-wood,2024-Q1], flows[mill-wood,2024-Q2],"
                + " usedAs")
        .contains("Molino");
    assertThat(Pages.table(section, "circularity-untold").note()).doesNotContain("No se muestran");
  }

  /// Twelve of thirteen are shown, and the one that is left is counted.
  @Test
  void manyUntoldUsesAreCutAndCounted() {
    Ladder.Untold[] many = new Ladder.Untold[14];
    Arrays.setAll(
        many,
        i ->
            new Ladder.Untold(
                List.of(new RowRef("flows", "f" + i + ",2024")),
                "f" + i,
                "mill",
                "woodWaste",
                new Amount(100 - i, 0, Amount.Found.MEASURED),
                List.of()));
    Section section = page(Flowed.circularity(SHARE, Map.of(), Map.of(), many), "en");

    assertThat(Pages.table(section, "circularity-untold").rows()).hasSize(12);
    assertThat(Pages.table(section, "circularity-untold").note()).endsWith("2 more are not shown.");
  }

  @Test
  void everyRatioSaysHowSureItIs() {
    Circularity circularity = Flowed.circularity(SHARE, Map.of());
    Section section = page(circularity, "es");

    assertThat(Pages.rows(Pages.table(section, "circularity-ratios")))
        .hasSize(circularity.ratios().size())
        .startsWith(
            "Subproductos y residuos que se siguen usando como material | 63 | todo flujo"
                + " registrado tiene su cantidad",
            "Insumos materiales que antes eran residuo o subproducto | sin datos | ");
  }
}
