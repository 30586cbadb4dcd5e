package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Family;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.disclosure.OutwardRounding;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Carbon;
import org.tinkuy.flows.Direction;
import org.tinkuy.flows.Entry;
import org.tinkuy.kernel.Period;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// The greenhouse gases of a park, as an official reads them: the dairy burns 1,200 t and buys 300
/// t, the mill burns 100 t; 50 t of it are made inside and handed over.
class CarbonSectionTest {
  private static final Family ENERGY = new Family(Family.ENERGY, SketchUnits.TABLE.get("MWh"));
  private static final Carbon.Factor GRID =
      new Carbon.Factor("gridFactor PE", 0.1985, "2023", "AR5", "a ministry", false);
  private static final Carbon.Factor GAS =
      new Carbon.Factor("naturalGas", 0.202, "2006", "", "IPCC 2006", true);

  private static Carbon carbon(Carbon.Footprint park, Entry... lacks) {
    return new Carbon(
        List.of(
            Flowed.footprint("mill", 100, 0),
            Flowed.footprint("dairy", 1_200, 300),
            Flowed.footprint("office", 0, 0)),
        park,
        Flowed.known("handedOver", 50, Flowed.GASES),
        Flowed.known("tenants", 1_600, Flowed.GASES),
        List.of(GRID, GAS),
        List.of(lacks),
        List.of());
  }

  private static Section section(Carbon carbon, String language) {
    Wording words = CatalogWords.in(language);
    return new CarbonSection(carbon, Period.year(2024), false, Flowed.names(words), words)
        .section();
  }

  private static Carbon.Footprint whole() {
    return Flowed.footprint(Balance.PARK, 1_300, 250);
  }

  @Test
  void theParkIsScopeOneAndScopeTwoAtTheFence() {
    Section section = section(carbon(whole()), "es");

    assertThat(Pages.findings(section).getFirst())
        .startsWith("El parque emite 1 550 t CO₂e: alcance 1 dentro del lindero");
    assertThat(((KeyFigures) section.blocks().get(1)).figures())
        .extracting(each -> Pages.plain(each.label() + ": " + each.value() + " " + each.unit()))
        .startsWith("Alcance 1: 1 300 t CO₂e", "Alcance 2, por ubicación: 250 t CO₂e");
  }

  @Test
  void whatIsNotCountedMakesTheTotalALeastAndIsNamed() {
    Entry gas = Flowed.entry("mill", Direction.IN, "naturalGas", ENERGY);
    Entry unknown = Flowed.entry("", Direction.IN, "power", ENERGY);
    Section section = section(carbon(whole(), gas, gas, unknown), "es");

    assertThat(Pages.findings(section).getFirst())
        .contains("al menos 1 550 t CO₂e")
        .endsWith("no se contó por falta de datos: gas natural (Molino); electricidad.");
    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
  }

  /// A least sum of 315.6 t was told as at least 320 t.
  @Test
  void aLeastSumIsNotToldAsMoreThanItIs() {
    Carbon.Footprint open =
        new Carbon.Footprint(
            Balance.PARK,
            Flowed.least("scope1", 0, Flowed.GASES),
            Flowed.known("scope2Location", 315.6, Flowed.GASES),
            Flowed.none("scope2Market"),
            Flowed.none("purchased"),
            Flowed.none("biogenic"));

    assertThat(Pages.findings(section(carbon(open), "es")).getFirst())
        .startsWith("El parque emite al menos 315 t CO₂e");
  }

  /// 34,000 t, of which others see the thousands, and 59,765 t were told as at least 93,765 t.
  @Test
  void aSumOfAPartThatIsRoundedIsNoMoreExactThanThatPart() {
    Figure rounded =
        Figure.uncertain(
            "scope1",
            new Figure.Range(34_412, 34_000, Double.POSITIVE_INFINITY),
            Flowed.GASES,
            new Origin(List.of(), Secrecy.T1, List.of(), true),
            OutwardRounding.REASON);
    Carbon.Footprint open =
        new Carbon.Footprint(
            Balance.PARK,
            rounded,
            Flowed.known("scope2Location", 59_765, Flowed.GASES),
            Flowed.none("scope2Market"),
            Flowed.none("purchased"),
            Flowed.none("biogenic"));

    assertThat(Pages.findings(section(carbon(open), "en")).getFirst())
        .startsWith("The park emits at least about 93,000 t CO₂e");
  }

  @Test
  void anOpenFigureIsALeastOneAndAHiddenOneHasNoNumber() {
    Carbon.Footprint open =
        new Carbon.Footprint(
            Balance.PARK,
            Flowed.least("scope1", 1_300, Flowed.GASES),
            Flowed.hidden("scope2Location"),
            Flowed.hidden("scope2Market"),
            Flowed.none("purchased"),
            Flowed.known("biogenic", 0, Flowed.GASES));
    Section section = section(carbon(open), "es");

    assertThat(Pages.findings(section).getFirst()).contains("queda reservado");
    assertThat(((KeyFigures) section.blocks().get(1)).figures())
        .extracting(each -> Pages.plain(each.value()))
        .containsExactly("≥ 1 300", "dato reservado", "dato reservado", "0");
  }

  /// Others than the operator learn no lack of a firm by name, and take a least sum for no whole
  /// one all the same; of what nobody tells no 0 t are told.
  @Test
  void aLeastSumIsOneThoughItIsNotSaidWhoseDataLack() {
    Carbon.Footprint open =
        new Carbon.Footprint(
            Balance.PARK,
            Flowed.least("scope1", 1_300, Flowed.GASES),
            Flowed.known("scope2Location", 250, Flowed.GASES),
            Flowed.none("scope2Market"),
            Flowed.none("purchased"),
            Flowed.least("biogenic", 40, Flowed.GASES));
    Section section = section(carbon(open), "es");

    assertThat(Pages.findings(section).getFirst())
        .startsWith("El parque emite al menos 1 550 t CO₂e")
        .endsWith("faltan datos de algunos flujos.");
    assertThat(((KeyFigures) section.blocks().get(1)).figures())
        .extracting(each -> Pages.plain(each.value()))
        .containsExactly("≥ 1 300", "250", "sin datos", "≥ 40");
    assertThat(Pages.rows(Pages.table(section, "carbon-holders")).getLast())
        .isEqualTo("El parque | ≥ 1,300 | 250 | no declarado | ≥ 40");
  }

  /// A firm saw its own row and a total of the park that it does not come to.
  @Test
  void othersAreToldThatOtherFirmsAreHidden() {
    Wording words = CatalogWords.in("en");
    Section section =
        new CarbonSection(carbon(whole()), Period.year(2024), true, Flowed.names(words), words)
            .section();

    assertThat(Pages.rows(Pages.table(section, "carbon-holders")))
        .contains("Other firms | withheld | withheld | withheld | withheld");
  }

  /// Of a year without flows of energy no 0 t are told.
  @Test
  void aYearOfWhichNoEnergyIsToldHasNoTotal() {
    Carbon.Footprint untold =
        new Carbon.Footprint(
            Balance.PARK,
            Flowed.none("scope1"),
            Flowed.none("scope2Location"),
            Flowed.none("scope2Market"),
            Flowed.none("purchased"),
            Flowed.none("biogenic"));

    assertThat(section(carbon(untold), "en").blocks()).hasSize(1);
    assertThat(Pages.findings(section(carbon(untold), "en")).getFirst())
        .startsWith("No amount of fuel burnt or of energy bought is reported");
  }

  /// The largest first; who emits nothing is left out; what was counted twice is taken off again.
  @Test
  void firmsStandByWhatTheyEmitAndAddUpToThePark() {
    assertThat(Pages.rows(Pages.table(section(carbon(whole()), "es"), "carbon-holders")))
        .containsExactly(
            "Lácteos | 1,200 | 300 | 300 | 0",
            "Molino | 100 | 0 | 0 | 0",
            "Generado y entregado dentro, contado dos veces arriba | – | -50 |  | –",
            "El parque | 1,300 | 250 | 250 | 0");
  }

  /// 0.1985 t a MWh are 198.5 kg; a factor that nobody compared says so.
  @Test
  void everyFactorHasItsYearSourceAndWhetherItWasCompared() {
    assertThat(Pages.rows(Pages.table(section(carbon(whole()), "es"), "carbon-factors")))
        .containsExactly(
            "Electricidad de la red, promedio | 198.5 | 2023 | AR5 | a ministry | aún no",
            "Gas natural | 202.0 | 2006 | su fuente no lo indica | IPCC 2006 | sí");
  }

  /// The firms' 1,600 t are the leased assets of the park body; no supplier states a factor, which
  /// is no 0, and what is left out says why.
  @Test
  void whatIsChosenOfScopeThreeIsToldAndTheRestIsNoZero() {
    Carbon.Footprint park =
        new Carbon.Footprint(
            Balance.PARK,
            Flowed.known("scope1", 1_300, Flowed.GASES),
            Flowed.known("scope2Location", 250, Flowed.GASES),
            Flowed.known("scope2Market", 250, Flowed.GASES),
            Flowed.none("purchased"),
            Flowed.known("biogenic", 0, Flowed.GASES));

    assertThat(Pages.rows(Pages.table(section(carbon(park), "en"), "carbon-scope3")))
        .satisfiesExactly(
            row ->
                assertThat(row)
                    .startsWith("Category 13: downstream leased assets | 1,600 | Chosen"),
            row ->
                assertThat(row)
                    .startsWith(
                        "Category 1: purchased goods and services | not reported | Chosen where"),
            row -> assertThat(row).contains("| – | Left out: the catalog has no factor"),
            row -> assertThat(row).contains("transport and distribution | – |"),
            row -> assertThat(row).contains("Category 5: waste generated in operations"));
  }

  /// "At least 0 t" is true of everything; the categories of scope 3 are the firms' own emissions.
  @Test
  void atLeastNothingIsNotReported() {
    Carbon.Footprint open =
        new Carbon.Footprint(
            Balance.PARK,
            Flowed.least("scope1", 0, Flowed.GASES),
            Flowed.known("scope2Location", 250, Flowed.GASES),
            Flowed.known("scope2Market", 250, Flowed.GASES),
            Flowed.none("purchased"),
            Flowed.known("biogenic", 0, Flowed.GASES));
    Section section = section(carbon(open), "en");

    assertThat(((KeyFigures) section.blocks().get(1)).figures())
        .extracting(each -> Pages.plain((each.value() + " " + each.unit()).strip()))
        .containsExactly("not reported", "250 t CO₂e", "250 t CO₂e", "0 t CO₂e");
    assertThat(Pages.rows(Pages.table(section, "carbon-holders")).getLast())
        .isEqualTo("The park | not reported | 250 | 250 | 0");
    assertThat(Pages.table(section, "carbon-scope3").note()).contains("not to be added");
  }
}
