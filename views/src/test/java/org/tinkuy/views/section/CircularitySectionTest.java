package org.tinkuy.views.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Circularity;
import org.tinkuy.flows.Rung;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.Section;

/// What becomes of by-products and waste, as an official reads it.
class CircularitySectionTest {
  private static final String ID = "circularity.recirculated";
  private static final Figure SHARE = Flowed.known(ID, 0.625, Unit.ONE);

  private static Section section(Figure share, Map<Rung, Figure> ladder, String language) {
    return new CircularitySection(Flowed.circularity(share, ladder), CatalogWords.in(language))
        .section();
  }

  private static String finding(Figure share, String language) {
    return Pages.findings(section(share, Map.of(), language)).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 63 % of by-products and waste goes on being used as a material.",
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
            "63 % de los subproductos y residuos declarados se sigue usando como material; otros no"
                + " se han declarado.");
  }

  @Test
  void aShareThatIsNotKnownNotThereOrHiddenIsSaidInASentenceOfItsOwn() {
    Figure nothing = Figure.none(ID, Figure.State.NOT_APPLICABLE, Origin.NONE, Sentence.NONE);

    assertThat(finding(Flowed.none(ID), "es")).startsWith("No se sabe qué parte");
    assertThat(finding(nothing, "es")).startsWith("No se declararon subproductos ni residuos");
    assertThat(finding(Flowed.hidden(ID), "es"))
        .startsWith("Se reserva, para proteger a las empresas, qué parte");
  }

  /// 30 t used again in the firm, 20 t taken by a neighbour, 30 t on a landfill: 80 t.
  @Test
  void theLadderTellsTonnesAndSharesFromTheBestUseDown() {
    Section section =
        section(
            SHARE,
            Map.of(
                Rung.DISPOSED, Flowed.known("a", 30, Flowed.TONNE),
                Rung.TAKEN_IN_PARK, Flowed.known("b", 20, Flowed.TONNE),
                Rung.REUSED_IN_FIRM, Flowed.known("c", 30, Flowed.TONNE)),
            "es");

    assertThat(Pages.rows(Pages.table(section, "circularity-ladder")))
        .startsWith(
            "reusado en la misma empresa | 30 | 38",
            "recibido por otra empresa como material | 20 | 25",
            "vendido o usado fuera | 0 | 0")
        .contains("relleno o vertido | 30 | 38");
    assertThat(Pages.table(section, "circularity-ladder").note()).isEmpty();
  }

  /// One hidden rung beside shares of all others would be told by what is left of 100 %.
  @Test
  void oneHiddenRungTakesTheSharesOfAll() {
    Section section =
        section(
            SHARE,
            Map.of(
                Rung.DISPOSED, Flowed.hidden("a"),
                Rung.TAKEN_IN_PARK, Flowed.known("b", 20, Flowed.TONNE)),
            "es");

    assertThat(Pages.rows(Pages.table(section, "circularity-ladder")))
        .contains(
            "recibido por otra empresa como material | 20 | ", "relleno o vertido | reservado | ");
  }

  @Test
  void amountsThatMayBeMoreSaySo() {
    Section section =
        section(SHARE, Map.of(Rung.DISPOSED, Flowed.least("a", 30, Flowed.TONNE)), "fr");

    assertThat(Pages.plain(Pages.table(section, "circularity-ladder").note()))
        .startsWith("Quantités de ce qui est déclaré ; d'autres");
  }

  @Test
  void everyRatioSaysHowSureItIs() {
    Circularity circularity = Flowed.circularity(SHARE, Map.of());
    Section section = new CircularitySection(circularity, CatalogWords.in("es")).section();

    assertThat(Pages.rows(Pages.table(section, "circularity-ratios")))
        .hasSize(circularity.ratios().size())
        .startsWith(
            "Subproductos y residuos que se siguen usando como material | 63 | se conocen todos los"
                + " flujos",
            "Insumos materiales que antes eran residuo o subproducto | sin datos | sin datos");
  }
}
