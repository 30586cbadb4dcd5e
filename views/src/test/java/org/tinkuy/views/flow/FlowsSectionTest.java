package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Family;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.Circularity;
import org.tinkuy.flows.Direction;
import org.tinkuy.flows.FlowGraph.Kind;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// The pictures of what runs through a park, with their tables.
class FlowsSectionTest {
  private static final Family ENERGY = new Family(Family.ENERGY, SketchUnits.TABLE.get("MWh"));
  private static final Family SCRAP = new Family("metalScrap", Flowed.TONNE);

  private static Section section(Flowed flowed, String language) {
    Wording words = CatalogWords.in(language);
    return new FlowsSection(flowed.results(), Flowed.names(words), words).section();
  }

  private static Flowed river() {
    return new Flowed()
        .water("park", 1_000, 600, 100, Verdict.FLAGGED)
        .node("from:river", Kind.SOURCE, "river")
        .node("dairy", Kind.TENANT, "dairy")
        .node("to:discharge", Kind.SINK, "discharge")
        .arc("from:river", "dairy", Flowed.WATER, "water", 1_000)
        .arc("dairy", "to:discharge", Flowed.WATER, "wastewater", 600);
  }

  private static List<String> rows(Section section, int index) {
    return Pages.rows(((Picture) section.blocks().get(index)).twin());
  }

  @Test
  void whereNothingFlowsThatIsSaidAndNoPictureIsDrawn() {
    Section section = section(new Flowed(), "es");

    assertThat(section.blocks()).hasSize(1);
    assertThat(Pages.notes(section))
        .containsExactly("No se declara ningún flujo para este período.");
  }

  @Test
  void theTitleOfThePictureOfWaterIsItsFinding() {
    Picture picture = (Picture) section(river(), "es").blocks().getFirst();

    assertThat(Pages.plain(picture.title()))
        .isEqualTo("Agua: entran 1 000 m³, salen o se consumen 700; queda sin explicar el 30 %");
    assertThat(Pages.plain(picture.subtitle())).startsWith("Agua del parque, m³, 2024");
  }

  /// The table twin holds every ribbon, in the words of the reader.
  @Test
  void theTableBesideThePictureNamesEveryRibbon() {
    assertThat(rows(section(river(), "es"), 0))
        .contains(
            "Río | Lácteos | agua dulce | 1,000", "Lácteos | Descargado | aguas residuales | 600");
  }

  /// What the office waters its green with was drawn as fresh, though all of it was used before.
  @Test
  void whoTakesInReusedWaterAloneUsesUpReusedWater() {
    Flowed flowed =
        river()
            .node("office", Kind.BODY, "office")
            .node("consumed", Kind.CONSUMED, "consumed")
            .arc("dairy", "office", Flowed.WATER, "reclaimedWater", 300)
            .arc("office", "consumed", Flowed.WATER, "water", 300)
            .arc("dairy", "consumed", Flowed.WATER, "water", 100);

    assertThat(rows(section(flowed, "es"), 0))
        .contains("Gestora | Consumido | reusada | 300", "Lácteos | Consumido | agua dulce | 100");
  }

  @Test
  void energyAndMaterialsAreNeverInOnePicture() {
    Flowed flowed =
        river()
            .node("from:grid", Kind.SOURCE, "grid")
            .node("mill", Kind.TENANT, "mill")
            .node("to:landfill", Kind.SINK, "landfill")
            .arc("from:grid", "mill", ENERGY, "power", 50)
            .arc("mill", "to:landfill", SCRAP, "metalScrap", 7);
    Section section = section(flowed, "es");

    assertThat(section.blocks()).hasSize(3).allMatch(Picture.class::isInstance);
    assertThat(rows(section, 1))
        .containsExactly("Red eléctrica nacional | Molino | electricidad | 50");
    assertThat(rows(section, 2))
        .containsExactly("Molino | Relleno | chatarra de hierro y acero | 7");
  }

  @Test
  void aShareThatNobodyKnowsIsLeftOutOfTheTitle() {
    Flowed flowed =
        new Flowed()
            .node("mill", Kind.TENANT, "mill")
            .node("to:landfill", Kind.SINK, "landfill")
            .arc("mill", "to:landfill", SCRAP, "metalScrap", 7);
    Picture picture = (Picture) section(flowed, "fr").blocks().getFirst();

    assertThat(Pages.plain(picture.title())).isEqualTo("Matières : 0 échange entre entreprises");
  }

  /// "100 % of what is reported goes on being used" rested on one firm of three.
  @Test
  void theTitleOfMaterialsSaysOnHowManyFirmsItsShareRests() {
    Circularity told =
        Flowed.circularity(
            Flowed.least("circularity.recirculated", 1, org.tinkuy.kernel.Unit.ONE), Map.of());
    Circularity noticed =
        new Circularity(
            told.ladder(),
            told.recirculated(),
            told.secondaryInput(),
            told.circularWater(),
            told.treatedDischarge(),
            told.renewableEnergy(),
            told.ownEnergy(),
            List.of(Sentence.of(Circularity.RESIDUES_TOLD, "%s of %s", 1, 3)));
    Flowed flowed =
        new Flowed()
            .node("mill", Kind.TENANT, "mill")
            .node("to:sold", Kind.SINK, "sold")
            .arc("mill", "to:sold", SCRAP, "metalScrap", 7)
            .with(noticed);
    Picture picture = (Picture) section(flowed, "es").blocks().getFirst();

    assertThat(Pages.plain(picture.title()))
        .isEqualTo(
            "Materiales: 0 intercambios entre empresas; 100 % de los subproductos y residuos"
                + " declarados se sigue usando (1 de 3 empresas declara)");
  }

  /// "Of what is reported" stood over what the usual of sectors had filled.
  @Test
  void titlesAndSourceSayWhereEstimatesFillWhatIsNotReported() {
    Circularity open =
        Flowed.circularity(
            Flowed.least("circularity.recirculated", 1, org.tinkuy.kernel.Unit.ONE), Map.of());
    Flowed flowed =
        new Flowed()
            .node("mill", Kind.TENANT, "mill")
            .node("to:sold", Kind.SINK, "sold")
            .arc("mill", "to:sold", SCRAP, "metalScrap", 7)
            .filled(
                Flowed.entry("mill", Direction.OUT, "metalScrap", SCRAP),
                1,
                2,
                new Provenance("one", "F", true))
            .with(open);
    Picture picture = (Picture) section(flowed, "en").blocks().getFirst();

    assertThat(Pages.plain(picture.title())).endsWith("waste reported or estimated stay in use");
    assertThat(picture.subtitle()).startsWith("Materials reported or estimated, 2024");
    assertThat(picture.source()).endsWith("; usual flows of sectors in the catalog");
  }

  /// What a neighbour takes stays in the park: it is drawn as used again.
  @Test
  void whatStaysInTheParkIsToldApartFromWhatIsSold() {
    Flowed flowed =
        new Flowed()
            .node("mill", Kind.TENANT, "mill")
            .node("dairy", Kind.TENANT, "dairy")
            .node("to:sold", Kind.SINK, "sold")
            .arc("mill", "dairy", SCRAP, "metalScrap", 5)
            .arc("mill", "to:sold", SCRAP, "metalScrap", 2)
            .with(
                Flowed.circularity(
                    Flowed.known("circularity.recirculated", 1, org.tinkuy.kernel.Unit.ONE),
                    Map.of()));

    assertThat(rows(section(flowed, "es"), 0))
        .containsExactlyInAnyOrder(
            "Molino | Lácteos | chatarra de hierro y acero | 5",
            "Molino | Vendido | chatarra de hierro y acero | 2");
  }
}
