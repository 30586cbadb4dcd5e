package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.catalog.Texts;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Sentence;

/// A language in which reports are written has every text of English, with the same places in it,
/// unless it says on every page that it lacks some; of another one the texts that it has are right.
class LanguagesTest {
  /// What Peru calls by words of its own: an infirmary, a nursery, a stop and the payroll.
  private static final Pattern PERUVIAN =
      Pattern.compile("(?i)\\b(?:tópicos?|cunas?|paraderos?|planillas?)\\b");

  @TempDir private Path folder;

  @Test
  void everyLanguageHasTheKeysAndPlacesOfEnglish() {
    Checked<Catalog> catalog = new CatalogLoader(FormulaCheck.NONE).load();

    assertThat(differences(catalog.find().orElseThrow().texts())).isEmpty();
  }

  /// The Spanish of Peru is that of all, but for the name of one tax and words of its own: no text
  /// of it says more, and none that names the tax is forgotten. A zone in Senegal was told of
  /// Peru's, and Kalundborg of its «tópico».
  @Test
  void peruHasItsOwnWordsAndNameOfValueAddedTaxAndNobodyElseHasThem() {
    Texts texts = Shipped.CATALOG.texts();
    Map<String, String> renamed = new TreeMap<>();
    texts.byLanguage().getOrDefault("es", Map.of()).entrySet().stream()
        .filter(text -> text.getKey().startsWith("finance."))
        .forEach(
            text -> {
              String own =
                  text.getValue()
                      .replaceAll("\\bIVA\\b", "IGV")
                      .replace("impuesto al valor agregado", "impuesto general a las ventas");
              if (!own.equals(text.getValue())) {
                renamed.put(text.getKey(), own);
              }
            });

    Map<String, String> peruvian =
        new TreeMap<>(texts.byLanguage().getOrDefault("es-PE", Map.of()));
    peruvian.values().removeIf(text -> PERUVIAN.matcher(text).find());
    assertThat(peruvian).isEqualTo(renamed);
    assertThat(texts.byLanguage().getOrDefault("es", Map.of()).values())
        .noneMatch(text -> PERUVIAN.matcher(text).find());
    assertThat(texts.get("es-PE", "finance.zone.tax.VAT")).isEqualTo("IGV");
    assertThat(texts.get("es-SN", "finance.zone.tax.VAT")).isEqualTo("IVA");
    assertThat(texts.get("es-SN", "finance.zone.tax.PAYROLL")).isEqualTo("nómina");
    assertThat(texts.get("fr-SN", "finance.zone.tax.VAT")).isEqualTo("TVA");
    assertThat(texts.listLanguages()).doesNotContain("es-PE");
  }

  /// `{count?row|rows}` and not two keys: else French says _0 lignes_. Units have their own names.
  @Test
  void oneAndManyStandInOneText() {
    Texts texts = Shipped.CATALOG.texts();

    assertThat(texts.listKeys())
        .filteredOn(key -> key.endsWith(".one") && !key.startsWith("unit."))
        .isEmpty();
  }

  /// What an issue says of one thing and of several, in languages that bend more than the noun.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | xlsx.row.hidden | 1 | 1 ligne est masquée, peut-être par un filtre : 7 ; elle est lue.
          fr | xlsx.row.hidden | 2 | 2 lignes sont masquées, peut-être par un filtre : 7 ; elles sont lues.
          fr | xlsx.column.hidden | 1 | 1 colonne est masquée : 7 ; elle est lue.
          fr | xlsx.cell.twice | 1 | 1 cellule se trouve deux fois dans le fichier : 7 ; la dernière est lue.
          fr | mapping.row.passedOver | 1 | La mise en correspondance ne demande pas 1 ligne : 7.
          es | xlsx.row.hidden | 1 | 1 fila está oculta, quizá por un filtro: 7; se lee.
          es | xlsx.row.hidden | 2 | 2 filas están ocultas, quizá por un filtro: 7; se leen.
          es | xlsx.row.order | 1 | El número de 1 fila no aumenta; el archivo lo escribió un programa que no es una hoja de cálculo.
          es | xlsx.row.order | 3 | Los números de 3 filas no aumentan; el archivo lo escribió un programa que no es una hoja de cálculo.
          en | xlsx.row.hidden | 1 | Rows that are hidden, perhaps by a filter (1): 7; what is hidden is read.
          vi | xlsx.row.hidden | 1 | 1 hàng bị ẩn, có thể do bộ lọc: 7; chúng được đọc.
          """)
  void issuesSpeakOfOneAndOfSeveral(String language, String code, int number, String said) {
    Texts texts = Shipped.CATALOG.texts();
    Sentence reason = new Sentence("issue." + code, "?", values(number, 7));

    assertThat(texts.say(language, reason).replaceAll("\\h", " ")).isEqualTo(said);
  }

  private static List<Sentence> values(Object... values) {
    return Stream.of(values).map(value -> Sentence.of("", "%s", value)).toList();
  }

  /// English is that of tonnes, programmes and neighbours, as the words of the framework are; steel
  /// was galvanized in one table and galvanised in the next. A program is one of a computer, and
  /// the catalog is called as its command and folder are.
  @Test
  void englishIsSpelledInOneWay() {
    Catalog catalog = Shipped.CATALOG;
    Pattern other =
        Pattern.compile(
            "(?i)\\b(\\w*(?<!ma|s|pr|se)iz(e|ed|es|ing|ation|ations)|(neighb|col|lab|behavi|fav|vap)"
                + "or(s|ed|ing)?|center(s|ed)?|fiber(s)?|(kilo)?liters?|kilometers?|gray|defense|"
                + "licenses?|aluminum|sulfur\\w*|analyz\\w+|canceled|labeled|modeling|traveled|programs?"
                + " of the (state|ministry|firm|park)|catalogues?|per cent)\\b");

    assertThat(catalog.texts().byLanguage().getOrDefault("en", Map.of()).entrySet())
        .hasSizeGreaterThan(1000)
        // what other words people write for a thing is theirs
        .filteredOn(text -> !text.getKey().startsWith("name."))
        .filteredOn(text -> other.matcher(text.getValue()).find())
        .isEmpty();
    assertThat(catalog.library().sectors())
        .extracting(rate -> rate.product().name())
        .contains("galvanised steel")
        .noneMatch(product -> other.matcher(product).find());
    assertThat("galvanized").containsPattern(other);
    assertThat("the size of a maize field").doesNotContainPattern(other);
  }

  /// French puts a space before these signs, at which a line must not break.
  @Test
  void aFrenchSignNeverBeginsALine() {
    Texts texts = Shipped.CATALOG.texts();

    assertThat(texts.byLanguage().getOrDefault("fr", Map.of()))
        .hasSizeGreaterThan(1000)
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(" [:;?!»]|« "))
        .allSatisfy(
            (key, text) ->
                assertThat(text).as(key).doesNotContainPattern("(?<!=|[a-z]: )\\b[\\d}]+ %"));
    assertThat("Nom : valeur").containsPattern(" [:;?!»]|« ");
  }

  /// A typed one stood beside the printed one, often in one sentence.
  @Test
  void frenchElidesWithOneApostrophe() {
    Texts texts = Shipped.CATALOG.texts();

    Pattern typed = Pattern.compile("\\p{L}'[\\p{L}{«]");

    assertThat(texts.byLanguage().getOrDefault("fr", Map.of()).entrySet())
        .hasSizeGreaterThan(1000)
        .filteredOn(text -> typed.matcher(text.getValue()).find())
        .isEmpty();
  }

  /// An issue stood in French with the quotes of English around what it names.
  @Test
  void messagesHaveTheQuotesOfTheirLanguage() {
    Texts texts = Shipped.CATALOG.texts();

    for (String language : List.of("es", "fr")) {
      assertThat(texts.byLanguage().getOrDefault(language, Map.of()).entrySet())
          .filteredOn(text -> text.getKey().startsWith("issue."))
          .hasSizeGreaterThan(500)
          .filteredOn(text -> text.getValue().contains("'{"))
          .isEmpty();
    }
  }

  /// "disposalCost, o price si se vende" stood in a table for readers of Spanish, whose own books
  /// call both otherwise.
  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "vi"})
  void whatAnExchangeLacksNamesColumnsInTheWordsOfTheLanguage(String language) {
    Catalog catalog = Shipped.CATALOG;
    Map<String, String> texts = catalog.texts().byLanguage().getOrDefault(language, Map.of());
    List<String> columns =
        Stream.of("flows", "routes")
            .flatMap(table -> catalog.table(table).fields().stream())
            .map(Field::column)
            .distinct()
            .toList();
    List<String> unnamed = new ArrayList<>();
    texts.forEach(
        (key, text) -> {
          if (key.matches("exchange\\.(lack|outside)\\..+")) {
            columns.stream()
                .filter(column -> text.matches(".*(?<![\\w{])" + column + "(?![\\w=}]).*"))
                .filter(column -> !text.contains(texts.getOrDefault("name.column." + column, "?")))
                .forEach(column -> unnamed.add(key + ": " + column));
          }
        });

    assertThat(unnamed).isEmpty();
  }

  /// Spanish asked for a share of the park where the fact is an area in m². A share is called one
  /// in every language, an area never, and a yes or no is asked for by a question.
  @ParameterizedTest
  @CsvSource({"en, Share of", "es, Proporción", "fr, Part", "vi, Tỷ lệ"})
  void whatAFactAsksForIsOfItsKind(String language, String share) {
    Catalog catalog = Shipped.CATALOG;

    assertThat(catalog.facts().values())
        .hasSizeGreaterThan(60)
        .allSatisfy(
            fact -> {
              String help = catalog.texts().get(language, "fact." + fact.name() + ".help");
              boolean isShare = fact.help().startsWith("Share of");
              assertThat(help.startsWith(share)).as(help).isEqualTo(isShare);
              assertThat(isShare && !fact.unit().equals("1")).as(help).isFalse();
              assertThat(help.contains("?"))
                  .as(help)
                  .isEqualTo(fact.type() == FactDefinition.Type.YESNO);
              assertThat(help.contains("m²")).as(help).isEqualTo(fact.unit().equals("m2"));
            });
  }

  /// What the other word of a pair names was, in the same report, two things to its reader.
  @ParameterizedTest
  @CsvSource({
    "es, inquilino, empresa residente",
    "es, arrendatari, empresa residente",
    "es, periodo, período",
    "es, por defecto, por omisión",
    "es, ente gestor, entidad gestora",
    "es, veredicto, dictamen",
    "es, alquilad, arrendado",
    "es, diésel y gasóleo, gasóleo (diésel)",
    "fr, travailleuse, salariée",
    "fr, eau recyclée, eau régénérée",
    "fr, réemploi, réutilisation",
    "fr, réclamation, plainte",
    "fr, sommé, cumulé"
  })
  void oneThingHasOneName(String language, String left, String taken) {
    Texts texts = Shipped.CATALOG.texts();
    Map<String, String> own = texts.byLanguage().getOrDefault(language, Map.of());

    Pattern word = Pattern.compile("(?iu)(?<!\\p{L})" + left);

    assertThat(own.values()).anyMatch(text -> text.contains(taken));
    assertThat(own.entrySet()).filteredOn(text -> word.matcher(text.getValue()).find()).isEmpty();
  }

  /// What a material is worth as a fuel stands with its source among the factors of a report; it
  /// stood there in English. All that English says is in Spanish and French too.
  @Test
  void theSourcesOfFuelValuesAreSaidInWords() {
    Catalog catalog = Shipped.CATALOG;

    assertThat(catalog.rules().exchange().burnables())
        .extracting(burnable -> burnable.provenance().source())
        .hasSizeGreaterThan(10)
        .isSubsetOf(catalog.texts().byLanguage().getOrDefault("en", Map.of()).values());
  }

  /// A bare C is coulomb: a temperature is in degC, or in °C where a language writes it so.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void noTemperatureIsInCoulomb(String language) {
    Texts texts = Shipped.CATALOG.texts();

    assertThat(texts.byLanguage().getOrDefault(language, Map.of()))
        .hasSizeGreaterThan(1000)
        .allSatisfy(
            (key, text) -> assertThat(text).as(key).doesNotContainPattern("[0-9}]\\h?C(?!\\p{L})"));
  }

  /// `200` at the end of a line and `000 hours` in the next; and the programs of an office read two
  /// numbers.
  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "vi"})
  void noNumberIsParted(String language) {
    Texts texts = Shipped.CATALOG.texts();

    assertThat(texts.byLanguage().getOrDefault(language, Map.of()))
        .allSatisfy(
            (key, text) -> assertThat(text).as(key).doesNotContainPattern("\\d \\d{3}(?!\\d)"));
  }

  /// A name that is longer, has a barred character or comes twice would be cut or numbered.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void shortNamesOfSheetsAreSuchAsSpreadsheetsAllow(String language) {
    Texts texts = Shipped.CATALOG.texts();
    List<String> names =
        texts.listKeys().stream()
            .filter(key -> key.startsWith("report.sheet."))
            .map(key -> texts.get(language, key))
            .toList();

    assertThat(names)
        .hasSizeGreaterThan(30)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.length() <= 31)
        .noneMatch(name -> name.matches(".*[\\[\\]:*?/\\\\].*"));
  }

  /// Vietnamese reports lacked what is said of money, and names of classes and laws. A text may
  /// come later than its English; each page says so then.
  @Test
  void vietnameseHasWhatEnglishHasAndSaysWhereATextIsStillEnglish() {
    Texts texts = Shipped.CATALOG.texts();
    Map<String, String> own = texts.byLanguage().getOrDefault("vi", Map.of());

    assertThat(texts.speaks("vi")).isTrue();
    assertThat(own).containsKey(UNTRANSLATED);
    // two keys that it lacked had every page say that parts are in English
    assertThat(texts.byLanguage().getOrDefault("en", Map.of()).keySet())
        .filteredOn(key -> !own.containsKey(key))
        .isEmpty();
    assertThat(texts.isWhole("vi")).isTrue();
    assertThat(texts.byLanguage().getOrDefault("en", Map.of()).keySet())
        .filteredOn(key -> key.startsWith("criterion.eip-1.0.") || key.startsWith("state."))
        .isSubsetOf(own.keySet())
        .hasSizeGreaterThan(400);
    assertThat(texts.get("vi", "carrier.steel.name")).isEqualTo("sắt thép");
    assertThat(texts.get("vi", "carrier.lime.name")).isEqualTo("vôi");
    assertThat(texts.get("vi", "code.isic.2394")).isEqualTo("Xi măng, vôi và thạch cao");
    assertThat(texts.get("vi", "code.waste.100102")).isEqualTo("Tro bay than");
    assertThat(texts.get("vi", "finance.report.income")).isEqualTo("Kết quả kinh doanh theo năm");
  }

  /// Of a language that need not be whole a text may come later than its English; a part of the
  /// interface may not.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "app.",
        "help.",
        "issue.",
        "hint.",
        "reason.",
        "flows.",
        "portfolio.",
        "change.",
        "due.",
        "nextYear.",
        "review.",
        "hidden.",
        "gaps.",
        "measure.",
        "carbon.",
        "circularity.",
        "report.measures.",
        "report.flows.",
        "report.governance.",
        "report.limits.",
        "report.waters."
      })
  void vietnameseHasTheInterface(String part) {
    Texts texts = Shipped.CATALOG.texts();
    Map<String, String> own = texts.byLanguage().getOrDefault("vi", Map.of());
    List<String> keys = texts.listKeys().stream().filter(key -> key.startsWith(part)).toList();

    List<String> missing = keys.stream().filter(key -> !own.containsKey(key)).toList();

    assertThat(keys).hasSizeGreaterThan(8);
    assertThat((double) missing.size() / keys.size()).as("%s", missing).isLessThan(0.03);
  }

  /// The line of money in the terminal and the names of what `assess` shows beside EIP 1.0.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "finance\\.report\\.sentence\\..+",
        "finance\\.families\\.headline.*",
        "finance\\.family\\.[^.]+",
        "finance\\.economy\\.headline.*",
        "sdgGoal\\..+",
        "policyStatus\\..+",
        "instrument\\..+\\.(short|source)",
        "goal\\..+",
        "instrument\\..+\\.name",
        "category\\.(absolute|relative|index|decoupling)\\.name",
        "topic\\.socialInclusion\\..+\\.name",
        "report\\.(policy|sdg|social|indicators)\\..+",
        "criterion\\.recp\\..+\\.name",
        "criterion\\.social-inclusion\\..+\\.name"
      })
  void vietnameseNamesWhatItShowsInFull(String keys) {
    Texts texts = Shipped.CATALOG.texts();

    assertThat(texts.listKeys())
        .filteredOn(key -> key.matches(keys))
        .hasSizeGreaterThan(1)
        .isSubsetOf(texts.byLanguage().getOrDefault("vi", Map.of()).keySet());
  }

  @Test
  void aLanguageThatLacksATextOrAPlaceIsNamed() throws IOException {
    String manifest = Files.readString(CATALOG.resolve("catalog.yaml"));
    Files.writeString(folder.resolve("catalog.yaml"), manifest + "  - texts/qu.csv\n");
    Files.createDirectory(folder.resolve("texts"));
    Files.writeString(
        folder.resolve("texts/qu.csv"),
        """
        key,text
        report.title,{park}
        state.met,hunt'asqa
        issue.csv.column.twice,Column '{1}' iskay kuti.
        issue.no.such.code,?
        """);

    List<String> found =
        differences(new CatalogLoader(FormulaCheck.NONE).load(folder).find().orElseThrow().texts());

    assertThat(found)
        .contains(
            "qu: 'report.title' has the places [park], but English [framework, park, period]",
            "qu: 'issue.csv.column.twice' has the places [1], but English [0]",
            "qu: 'issue.no.such.code' is no key of English",
            "qu: 'state.partly' is missing")
        .doesNotContain("qu: 'state.met' is missing");
  }

  private static final Path CATALOG = Path.of("../catalog");

  /// A text that only a language has which lacks others.
  private static final String UNTRANSLATED = "report.stamp.untranslated";

  private static List<String> differences(Texts texts) {
    List<String> differences = new ArrayList<>();
    Map<String, String> english = new TreeMap<>(texts.byLanguage().get("en"));
    texts
        .byLanguage()
        .forEach(
            (language, own) -> {
              english.forEach(
                  (key, text) -> {
                    if (!own.containsKey(key) && isWhole(language, texts)) {
                      differences.add("%s: '%s' is missing".formatted(language, key));
                    } else if (own.containsKey(key)
                        && !Texts.places(own.get(key)).equals(Texts.places(text))) {
                      differences.add(
                          "%s: '%s' has the places %s, but English %s"
                              .formatted(
                                  language, key, Texts.places(own.get(key)), Texts.places(text)));
                    }
                  });
              own.keySet().stream()
                  .filter(key -> !english.containsKey(key) && !key.equals(UNTRANSLATED))
                  .forEach(
                      key ->
                          differences.add(
                              "%s: '%s' is no key of English".formatted(language, key)));
            });
    return differences;
  }

  private static boolean isWhole(String language, Texts texts) {
    // what a region calls otherwise is not a whole language
    return texts.listLanguages().contains(language)
        && !texts.byLanguage().getOrDefault(language, Map.of()).containsKey(UNTRANSLATED);
  }
}
