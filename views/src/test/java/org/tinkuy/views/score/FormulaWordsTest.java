package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Texts;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Wording;

class FormulaWordsTest {
  private static final Texts TEXTS =
      new Texts(
          new TreeMap<>(
              Map.of(
                  "en",
                  Map.of(
                      "formula.word.share", "share",
                      "formula.sign.atLeast", ">=",
                      "list.join", "{all}; {next}"),
                  "es",
                  Map.of(
                      "formula.word.share", "proporción",
                      "formula.word.tenants", "empresas",
                      "formula.word.carrier", "portador",
                      "formula.word.group", "grupo",
                      "formula.word.park.body", "entidad gestora",
                      "formula.word.isKnown", "consta",
                      "formula.word.in", "en",
                      "formula.quoted.in", "entra",
                      "formula.sign.minus", "−",
                      "formula.sign.atLeast", "≥"),
                  "fr",
                  Map.of(
                      "formula.unit.d", "jours",
                      "formula.unit.one.d", "jour",
                      "formula.word.people", "personnes",
                      "unit.tce.many", "tec",
                      "unit.tce.one", "tec"))));

  private static String said(String language, String formula) {
    return new FormulaWords(new Wording(TEXTS, language)).of(formula);
  }

  /// "3 (firms)" stood beside "3 firms".
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | share(residents, holds(tenant, audit)) | 1 | 1 firm",
        "es | share(utilities, peak < capacity) | 2 | 2 servicios compartidos",
        "fr | lacking(count(energyIn where carrier = coke), silent(x)) | 1 | 1 flux d’énergie",
        "vi | count(links) | 3 | 3 trao đổi",
        "es | first(factNumber(park, keyFirmsAudited), share(largestPolluters, x)) | 4 |"
            + " 4 empresas clave"
      })
  void whatIsCountedIsNamedAsItIsSaid(String language, String formula, String amount, String said) {
    assertThat(new FormulaWords(CatalogWords.in(language)).counted(formula, amount)).contains(said);
  }

  @Test
  void namesCallsAndSignsAreSaidInTheLanguage() {
    assertThat(said("es-PE", "share(tenants, ownName is known) - x >= 60 %"))
        .isEqualTo("proporción(empresas, ownName consta) − x ≥ 60\u202F%");
  }

  @Test
  void aQuotedTextHasTheQuotationMarksOfTheLanguage() {
    assertThat(new FormulaWords(CatalogWords.in("es")).of("park.country = 'China'"))
        .endsWith("= «China»");
    assertThat(said("en", "park.country = 'China'")).endsWith("= 'China'");
  }

  @Test
  void aNameWithDotsIsSaidAsAWholeOrPartByPart() {
    assertThat(said("es", "carrier.group = park.body"))
        .isEqualTo("portador.grupo = entidad gestora");
  }

  @Test
  void aQuotedCodeIsNoWordOfTheLanguageOfFormulas() {
    assertThat(said("es", "direction = 'in' and x in [a]"))
        .isEqualTo("direction = entra and x en [a]");
  }

  /// The target of the zero-carbon parks read `1000000 tce` and `1 {tCO2e/tce}`.
  @Test
  void anAmountIsWrittenAsPeopleWriteIt() {
    assertThat(said("es-PE", "energyUse >= 1000000 kWh")).isEqualTo("energyUse ≥ 1,000,000 kWh");
    assertThat(said("en", "missing(5 tCO2e + emissions)")).startsWith("missing(5 t CO₂e + ");
    assertThat(said("fr", "0.20 * 1 {tCO2e/tce} + 7 tce")).isEqualTo("0,20 * 1 t CO₂e/tec + 7 tec");
  }

  /// Lost days by hours read `1000 h` beside `200,000 h`.
  @Test
  void fourDigitsWithAUnitAreNoYear() {
    assertThat(said("es-PE", "x * 1000 h + 1000 {kg/m3}")).isEqualTo("x * 1,000 h + 1,000 kg/m³");
    assertThat(said("es-PE", "year = 2024")).isEqualTo("year = 2024");
  }

  @Test
  void aUnitBehindANumberIsSaidInTheLanguageAndARowOfItsLetterIsNot() {
    assertThat(said("fr", "d.since > 90 d and d > 250 people and 5 %"))
        .isEqualTo("d.since > 90 jours and d > 250 personnes and 5\u202F%");
    assertThat(said("fr", "x - 1 d + 21 d")).isEqualTo("x - 1 jour + 21 jours");
    assertThat(said("en", "x > 90 d")).isEqualTo("x > 90 d");
  }

  /// A reader met `0 + avec lacunes(…)` and wages divided by `1 personne`.
  @Test
  void whatServesUnitsAloneIsNotShown() {
    assertThat(said("en", "0 + lacking(a * 90 people / b / 1 d, c)"))
        .isEqualTo("lacking(a * 90 people / b, c)");
    assertThat(said("en", "0 {MWh} + a * b / 1 people * 1 h / (c * 1 mo)"))
        .isEqualTo("a * b / (c)");
    // the names of terms have such a unit without its braces
    assertThat(said("en", "lacking(0 tCO2e + a, first(b, 0 MWh + c))"))
        .isEqualTo("lacking(a, first(b, c))");
    assertThat(said("en", "x0 + 10 + 0.0 + 2 * 1 {tCO2e/tce} / 1 kg"))
        .isEqualTo("x0 + 10 + 0.0 + 2 * 1 t CO₂e/tce / 1 kg");
  }

  /// `1,5, 2` could be three numbers.
  @Test
  void whereNumbersHaveACommaArgumentsArePartedByASemicolon() {
    assertThat(said("es-ES", "share(1.5, 2 {t.m2})")).isEqualTo("proporción(1,5; 2 t·m²)");
    assertThat(said("es-PE", "share(1.5, 2)")).isEqualTo("proporción(1.5, 2)");
  }

  @Test
  void englishReadsAFormulaAsItIsWritten() {
    assertThat(said("en", "share(tenants, since >= 0.5 'in')"))
        .isEqualTo("share(tenants, since >= 0.5 'in')");
  }
}
