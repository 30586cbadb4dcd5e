package org.tinkuy.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Texts;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.Labels;

class WordingTest {
  /// "converts m3/USD into m3/CNY" stood beside a target in m³.
  @Test
  void aUnitInASentenceIsWrittenAsBesideANumber() {
    Unit area = Unit.of("USD/m2", Dimension.NONE, Fraction.ONE);
    Unit heads = Unit.of("CNY/people", Dimension.NONE, Fraction.ONE);
    Sentence missing =
        Sentence.of(
            "reason.noConversion",
            "the exchange rate or other factor that converts %s into %s",
            Sentence.unit(area),
            Sentence.unit(heads));

    assertThat(missing.english()).endsWith("converts USD/m2 into CNY/people");
    assertThat(CatalogWords.in("en").say(missing)).endsWith("converts USD/m² into CNY/person");
    assertThat(CatalogWords.in("es").say(missing)).contains("USD/m²").contains("CNY/persona");
  }

  /// English reports had the quotes of a keyboard beside those of print.
  @Test
  void anEnglishSentenceIsPrintedWithTheQuotesOfPrint() {
    Sentence said = Sentence.of("reason.ofNoCatalog", "The firm's answer '%s' is none.", "12 t");

    assertThat(CatalogWords.in("en").printed(said)).isEqualTo("The firm’s answer “12 t” is none.");
    assertThat(CatalogWords.in("en").say(said)).isEqualTo("The firm's answer '12 t' is none.");
  }

  /// Neither an accent nor a capital letter puts a name at the end of a list.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void namesAreListedAsPeopleListThem(String language) {
    List<String> names = List.of("Zona", "évents", "bancos", "Energía", "árboles");

    assertThat(names.stream().sorted(CatalogWords.in(language).order()))
        .containsExactly("árboles", "bancos", "Energía", "évents", "Zona");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Peru and Mexico write a point, Spain and Argentina a comma.
        "es | PE | es-PE | 1,234.50",
        "es | ES | es-ES | 1\u202F234,50",
        "es | AR | es-AR | 1\u202F234,50",
        "fr | SN | fr-SN | 1\u202F234,50",
        "en | ET | en-ET | 1,234.50",
        "es-MX | ES | es-MX | 1,234.50"
      })
  void numbersFollowTheCountryUnlessTheLanguageNamesOne(
      String language, String country, String tag, String number) {
    Wording words = CatalogWords.in(language).inCountry(country);

    assertThat(words.language()).isEqualTo(tag);
    assertThat(words.number(1234.5, 2)).isEqualTo(number);
  }

  /// An example told "570,000 cubic metres" in a report that writes 26 000 workers.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es-PE | Se miden 1,650 de 1,800 MWh: 91.7 %. | Se miden 1,650 de 1,800 MWh: 91.7 %.",
        "es-ET | Se miden 1,650 de 1,800 MWh: 91.7 %. | Se miden 1_650 de 1_800 MWh: 91,7 %.",
        "es-ET | 60, 64, 66 y 75 %; ODS 8.4.2, en 2020. | 60, 64, 66 y 75 %; ODS 8.4.2, en 2020.",
        "fr-ET | 1,650 kg | 1,650 kg"
      })
  void spanishTextsHaveTheirNumbersAsTheCountryWritesThem(
      String language, String text, String said) {
    assertThat(CatalogWords.in(language).regional(text).replace('\u202F', '_')).isEqualTo(said);
  }

  @Test
  void aParkWithoutCountryIsWrittenAsItsLanguageIs() {
    assertThat(CatalogWords.in("es").inCountry("").language()).isEqualTo("es");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 5 Sep 2024",
        "es | 5/9/2024",
        "fr | 5 sept. 2024",
        "es-PE | 5/9/2024",
        "vi | 05/9/2024"
      })
  void aDayIsWrittenAsItsLanguageDoes(String language, String day) {
    assertThat(CatalogWords.in(language).day(LocalDate.of(2024, 9, 5)))
        .isEqualTo(day.replace(' ', '\u00A0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | 1 Nov 2029", "es | 1/11/2029", "fr | 1ᵉʳ nov. 2029", "vi | 01/11/2029"})
  void onlyFrenchCountsTheFirstOfAMonth(String language, String day) {
    assertThat(Pages.plain(CatalogWords.in(language).day(LocalDate.of(2029, 11, 1))))
        .isEqualTo(day);
  }

  /// Reports on money printed `2029-07` in sentences and tables.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | July 2029       | 15 Jul 2029",
        "es | julio de 2029   | 15/7/2029",
        "fr | juillet 2029    | 15 juil. 2029",
        "vi | tháng 7/2029    | 15/7/2029"
      })
  void aMonthOfAFileIsSaidInWords(String language, String month, String day) {
    Wording words = CatalogWords.in(language);

    assertThat(words.month(YearMonth.of(2029, 7))).isEqualTo(month);
    assertThat(words.when("2029-07")).isEqualTo(month);
    assertThat(Pages.plain(words.when("2029-07-15"))).isEqualTo(day);
    assertThat(words.when("2029")).isEqualTo("2029");
    assertThat(words.when("2025-2029")).isEqualTo("2025-2029");
    assertThat(words.when("2029-02-30")).isEqualTo("2029-02-30");
    assertThat(words.when("2029-13")).isEqualTo("2029-13");
    assertThat(words.when("2024-12-31")).isEqualTo(words.day(LocalDate.of(2024, 12, 31)));
  }

  /// A message named tables and columns as files may always write them, in English, and nothing
  /// else: `events 'V482': addressed must not be before opened`.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Row 'V482' of events: addressed, economics.turnover, site",
        "es|Fila V482 de eventos (events): atendido el (addressed), ventas (economics.turnover),"
            + " site",
        "es-PE|Fila V482 de eventos (events): atendido el (addressed), ventas (economics.turnover),"
            + " site"
      })
  void aMessageNamesTablesAndColumnsAsTheReaderDoes(String language, String said) {
    SortedMap<String, Map<String, String>> texts = new TreeMap<>();
    texts.put(
        "en",
        Map.ofEntries(
            Map.entry("name.table.events", "events"),
            Map.entry("name.column.events.addressed", "addressed"),
            Map.entry("name.column.turnover", "turnover"),
            Map.entry("report.data.named", "{name} ({table})")));
    texts.put(
        "es",
        Map.of(
            "name.table.events", "eventos",
            "name.column.events.addressed", "atendido el",
            "name.column.turnover", "ventas",
            "row", "Fila {0} de {1}: {2}, {3}, {4}"));

    assertThat(
            new Wording(new Texts(texts), language)
                .say(
                    Sentence.of(
                        "row",
                        "Row '%s' of %s: %s, %s, %s",
                        "V482",
                        Sentence.named("table.events", "events"),
                        Sentence.named("column.events.addressed", "addressed"),
                        Sentence.named("column.economics.turnover", "economics.turnover"),
                        Sentence.named("column.tenants.site", "site"))))
        .isEqualTo(said);
  }

  /// What absolute zero is in a message; before it stood with a point in every language.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en|\u2212273.15", "fr|\u2212273,15", "es-PE|\u2212273.15", "es-ES|\u2212273,15"})
  void aNumberInASentenceIsWrittenAsTheLanguageDoes(String language, String shown) {
    Sentence cold =
        Sentence.of(
            "issue.exchange.heat.mainTemperature",
            "Main '%s': temperature_C must be above %s, but is %s.",
            "M",
            Sentence.number(new BigDecimal("-273.15")),
            "-300");

    assertThat(CatalogWords.in(language).say(cold)).contains(shown).contains("-300");
  }

  @Test
  void aListIsPartedAsTheLanguageDoesAndLeavesOutWhatSaysNothing() {
    assertThat(CatalogWords.in("es").list(List.of("agua", "", "calor"))).isEqualTo("agua; calor");
    assertThat(CatalogWords.in("fr").list(List.of("eau", "chaleur")))
        .isEqualTo("eau\u00A0; chaleur");
    assertThat(CatalogWords.in("fr").list(List.of())).isEmpty();
  }

  @Test
  void aNameIsPartedFromWhatIsSaidOfIt() {
    assertThat(CatalogWords.in("fr").labelled("Rivière", "stress élevé"))
        .isEqualTo("Rivière\u00A0: stress élevé");
  }

  /// The frame of a report fills its places itself and knows no words that hang on a number.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void theWordsOfTheFrameHangOnNoNumber(String language) {
    Wording words = CatalogWords.in(language);

    assertThat(Labels.keys())
        .allSatisfy(key -> assertThat(words.text(key)).doesNotContainPattern("\\{\\w+\\?"));
  }

  @Test
  void aTranslationIsTakenOnlyWhereEnglishSaysTheSame() {
    Wording words = CatalogWords.in("es");

    assertThat(words.translated("report.summary", "Summary")).contains("Resumen");
    assertThat(words.translated("report.summary", "Something else")).isEmpty();
    assertThat(words.translated("no.such.key", "Summary")).isEmpty();
  }

  /// A source of somebody else's that has the same words in it once came out half French.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reached over announced, people and land: Hill, Dale (catalog/outcomes.csv) | atteint sur"
            + " annoncé, personnes et terrain\u00A0: Hill, Dale (catalog/outcomes.csv)",
        "plan; reached over announced, people and land: Hill (catalog/outcomes.csv)"
            + " | plan\u00A0; atteint sur annoncé, personnes et terrain\u00A0: Hill"
            + " (catalog/outcomes.csv)",
        "own study of what was reached over announced, people and land: Hill (catalog/outcomes.csv)"
            + " | own study of what was reached over announced, people and land: Hill"
            + " (catalog/outcomes.csv)",
        "study; reached over announced, people and land: page 7"
            + " | study; reached over announced, people and land: page 7",
        "reached over announced, people and land | reached over announced, people and land"
      })
  void onlyWhatTheProgramWroteItselfIsRetold(String english, String french) {
    assertThat(
            CatalogWords.in("fr")
                .retold("finance.source.reached", english, " (catalog/outcomes.csv)"))
        .isEqualTo(french);
  }

  /// A layer of a money case was called by its id.
  @Test
  void aNameOfSomebodyIsSaidInTheLanguageOfTheReader() {
    Sentence named =
        Sentence.of(
            "issue.finance.study.unasked",
            "Layer '%s': nobody has said whether %s is open for it (%s).",
            Sentence.name(LocalizedText.of("en", "Gap grant").with("fr", "Don de viabilité")),
            Sentence.country("SN"),
            Sentence.value("?"));

    assertThat(named.english()).startsWith("Layer 'Gap grant': ");
    assertThat(CatalogWords.in("fr").say(named))
        .contains("«\u00A0Don de viabilité\u00A0»", "Sénégal");
    assertThat(CatalogWords.in("vi").say(named)).contains("Gap grant");
  }

  /// A code of ISO 3166 and the name of a reference are no words of a reader.
  @Test
  void aCountryAndWhatIsNotKnownOfItAreNamed() {
    Sentence missing =
        Sentence.of(
            "reason.noReference",
            "no value of %s for %d is known: %s",
            Sentence.country("PE"),
            2027,
            new Sentence("code.references.gridFactor", "gridFactor", List.of()));

    assertThat(CatalogWords.in("en").say(missing))
        .startsWith("no value of Peru for 2027 is known: ");
    assertThat(CatalogWords.in("es").say(missing))
        .contains("Perú", "2027")
        .doesNotContain("Factor");
    assertThat(CatalogWords.in("fr").say(missing))
        .contains("Pérou", "2027")
        .doesNotContain("Factor");
    assertThat(missing).hasToString("no value of PE for 2027 is known: gridFactor");
  }

  @Test
  void aDayForATableIsTheDayAndItsWords() {
    LocalDate day = LocalDate.of(2024, 9, 5);

    assertThat(CatalogWords.in("es").dayCell(day)).isEqualTo(new DayCell(day, "5/9/2024"));
  }
}
