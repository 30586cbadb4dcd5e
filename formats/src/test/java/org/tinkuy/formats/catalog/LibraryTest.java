package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Goals;
import org.tinkuy.catalog.Instrument;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Material.Hazard;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.kernel.Spelling;

/// What the shipped catalog knows of materials, gases, sectors, goals and policies.
class LibraryTest {
  private static final Library LIBRARY = Shipped.CATALOG.library();

  @Test
  void hasTheTwentyChaptersAndTheCodesThatParksMeet() {
    assertThat(LIBRARY.materials().chapters()).hasSize(20).startsWith("01").endsWith("20");
    assertThat(LIBRARY.materials().byCode()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(LIBRARY.materials().byCode().values())
        .allMatch(material -> !material.provenance().verified());
  }

  /// Used lubricant is hazardous whatever it holds (13 02 05*); dust of steelworks by what it holds
  /// (10 02 07*), with its twin 10 02 08; fly ash of coal never (10 01 02).
  @ParameterizedTest
  @CsvSource({"13 02 05*, ABSOLUTE", "10 02 07*, MIRROR", "100208, MIRROR_NONE", "10.01.02, NONE"})
  void findsAMaterialByItsCodeAsPeopleWriteIt(String code, Hazard hazard) {
    Material material = LIBRARY.materials().find(code).orElseThrow();

    assertThat(material.hazard()).isEqualTo(hazard);
  }

  @ParameterizedTest
  @CsvSource({
    "spent grain, 020704",
    "bagazo de malta, 020704",
    "drêche, 020704",
    "Escombros, 170107",
    "parihuelas, 150103",
    "taladrina, 120109",
    "fly ash, 100102",
    "rolling scale, 100210",
    "Calamine, 100210",
    "mayolica, 170103",
    "septage, 200304",
    "matières de vidange, 200304",
    "chatarra electrónica, 200136"
  })
  void findsAMaterialByEverydayWords(String words, String code) {
    assertThat(LIBRARY.materials().named(words)).extracting(Material::code).contains(code);
  }

  /// What a plant calls its waste besides the name that we give it.
  @Test
  void knowsEveryMaterialByTwoWordsAndMoreInEachLanguage() {
    for (Material material : LIBRARY.materials().byCode().values()) {
      material
          .words()
          .forEach(
              (language, words) ->
                  assertThat(words.stream().map(Spelling::letters).distinct())
                      .as("%s in %s", material.code(), language)
                      .hasSizeGreaterThanOrEqualTo(2)
                      .hasSameSizeAs(words));
    }
  }

  /// A word that stands in two rows would be taken for neither; only the twins of a mirror entry
  /// share words, since what they hold tells them apart and not what they are called.
  @Test
  void noWordNamesTwoMaterialsButTheTwinsOfAMirrorEntry() {
    Map<String, Set<Material>> named = new TreeMap<>();
    for (Material material : LIBRARY.materials().byCode().values()) {
      material.words().values().stream()
          .flatMap(List::stream)
          .map(Spelling::letters)
          .forEach(word -> named.computeIfAbsent(word, _ -> new HashSet<>()).add(material));
    }
    List<Hazard> twins = List.of(Hazard.MIRROR, Hazard.MIRROR_NONE);
    named.forEach(
        (word, materials) -> {
          List<String> codes = materials.stream().map(Material::code).sorted().toList();
          if (codes.size() > 1) {
            assertThat(materials.stream().map(Material::hazard).sorted().toList())
                .as("'%s' names %s", word, codes)
                .isEqualTo(twins);
          }
        });
  }

  /// Making pulp and paper (03 03) has no hazardous entry in the List of Waste: none has a twin.
  @Test
  void theMarkOfATwinNeedsAHazardousOneInItsSubChapter() {
    assertThat(LIBRARY.materials().byCode().values())
        .filteredOn(material -> material.code().startsWith("0303"))
        .hasSizeGreaterThan(5)
        .allMatch(material -> material.hazard() == Hazard.NONE);
  }

  @Test
  void findsNothingForNoWords() {
    assertThat(LIBRARY.materials().named("  ")).isEmpty();
  }

  @Test
  void namesEveryMaterialInThreeLanguages() {
    assertThat(Shipped.CATALOG.texts().get("en", "code.waste.100102")).isEqualTo("Coal fly ash");
    assertThat(Shipped.CATALOG.texts().get("es", "code.waste.100102"))
        .isEqualTo("Ceniza volante de carbón");
    assertThat(Shipped.CATALOG.texts().get("fr", "code.wasteChapter.15"))
        .isEqualTo("Emballages, chiffons et filtres");
  }

  @Test
  void offersEveryMaterialAsAWasteCode() {
    List<String> codes = Shipped.CATALOG.rules().codeLists().getOrDefault("waste", List.of());

    assertThat(codes).containsAll(LIBRARY.materials().byCode().keySet());
    assertThat(codes).contains("R1", "Y1").doesNotHaveDuplicates();
  }

  @Test
  void knowsTheEightyEightDivisionsAndNamesManufacturingInThreeLanguages() {
    List<String> divisions =
        Shipped.CATALOG.rules().codeLists().getOrDefault("isicDivision", List.of());
    Set<String> classes =
        Shipped.CATALOG.rules().codeLists().getOrDefault("isic", List.of()).stream()
            .filter(code -> code.compareTo("1000") >= 0 && code.compareTo("3400") < 0)
            .collect(Collectors.toSet());

    assertThat(divisions).hasSize(88);
    for (String language : List.of("es", "fr")) {
      Map<String, String> texts =
          Shipped.CATALOG.texts().byLanguage().getOrDefault(language, Map.of());
      assertThat(texts).containsKeys(keys("code.isicDivision.", divisions));
      assertThat(texts).containsKeys(keys("code.isic.", List.copyOf(classes)));
    }
  }

  private static String[] keys(String start, List<String> codes) {
    return codes.stream().map(start::concat).toArray(String[]::new);
  }

  /// IPCC AR4, AR5, AR6 WG1 7.SM.7: methane 25, 28, 27.9.
  @Test
  void keepsTheSetsOfWarmingPotentialsApart() {
    assertThat(potentials("CH4"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("AR4", 25.0, "AR5", 28.0, "AR6", 27.9));
  }

  /// R-410A is half HFC-32, half HFC-125; R-404A is 44 % HFC-125, 4 % HFC-134a, 52 % HFC-143a.
  @ParameterizedTest
  @ValueSource(strings = {"AR4", "AR5", "AR6"})
  void mixesRefrigerantsFromTheirParts(String set) {
    double r410a = 0.5 * potential("HFC-32", set) + 0.5 * potential("HFC-125", set);
    double r404a =
        0.44 * potential("HFC-125", set)
            + 0.04 * potential("HFC-134a", set)
            + 0.52 * potential("HFC-143a", set);

    assertThat(potential("R-410A", set)).isCloseTo(r410a, within(0.05));
    assertThat(potential("R-404A", set)).isCloseTo(r404a, within(0.05));
  }

  private static Map<String, Double> potentials(String gas) {
    return Objects.requireNonNull(LIBRARY.gases().get(gas), gas).potentials();
  }

  private static double potential(String gas, String set) {
    return Objects.requireNonNull(potentials(gas).get(set), set);
  }

  @Test
  void givesRangesForWhatABreweryTakesInAndGivesOut() {
    List<SectorRate> beer =
        LIBRARY.sectors().stream().filter(rate -> rate.sector().equals("1103")).toList();

    assertThat(beer).hasSize(8);
    assertThat(beer)
        .filteredOn(rate -> rate.carrier().equals("spentGrain"))
        .singleElement()
        .satisfies(
            rate -> {
              assertThat(rate.range().low()).isEqualTo(140);
              assertThat(rate.range().high()).isEqualTo(200);
              assertThat(rate.range().unit().code()).isEqualTo("kg");
              assertThat(rate.direction()).isEqualTo("out");
            });
  }

  /// An average for inventories and the margins for appraisals are different things.
  @ParameterizedTest
  @CsvSource({
    "gridFactor, average",
    "gridFactorFirm, combinedMargin",
    "gridFactorIntermittent, combinedMargin",
    "gridFactorOperating, operatingMargin"
  })
  void neverMixesTheKindsOfGridFactors(String name, String kind) {
    assertThat(Shipped.CATALOG.references())
        .filteredOn(reference -> reference.name().equals(name))
        .isNotEmpty()
        .allMatch(reference -> reference.kind().equals(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.2", "9.4", "12.2", "12.3", "12.4", "12.5", "12.6", "7.1", "7.2", "7.3", "8.1", "8.2",
        "8.3", "8.5", "8.8", "11.1", "11.2", "11.6", "13.1", "13.2", "13.3"
      })
  void knowsTheTargetsThatTheConferencePaperNames(String target) {
    Goals.SustainableGoal goal = LIBRARY.goals().findSustainable(target).orElseThrow();

    assertThat(goal.kind()).isEqualTo(Goals.Kind.TARGET);
    assertThat(goal.criteria()).isNotEmpty();
    assertThat(goal.goal()).isEqualTo(target.substring(0, target.indexOf('.')));
  }

  /// Women who manage, available water, young people, open space for all, access to energy,
  /// informal work, food waste at shops and homes, credit: the official texts ask for more or for
  /// something else than the criteria that are named for them.
  @Test
  void saysOfALinkToAGoalThatItIsContested() {
    assertThat(LIBRARY.goals().sustainable())
        .filteredOn(goal -> !goal.doubt().isEmpty())
        .extracting(Goals.SustainableGoal::code)
        .containsExactly(
            "5.5.2", "6.4.2", "7.1", "8.3.1", "8.6.1", "9.3.2", "11.1", "11.2", "11.7.1", "12.3",
            "12.6.1", "12.7.1", "17.11.1");
  }

  /// That by-products are reused says nothing of food that is thrown away.
  @Test
  void foodWasteIsServedByFoodWasteAlone() {
    assertThat(LIBRARY.goals().findSustainable("12.3").orElseThrow().criteria())
        .containsExactly("recp/RA-F1");
  }

  /// Beer (1103) has a profile, wine (1102) none; power plants (3510) are no manufacturing.
  @Test
  void saysOfWhichClassesOfManufacturingItKnowsNoUsualFlows() {
    assertThat(Shipped.CATALOG.manufacturing())
        .contains("1010", "1102", "3320")
        .doesNotContain("3510");
    assertThat(Shipped.CATALOG.classesWithoutRates())
        .contains("1102")
        .doesNotContain("1103", "3510");
  }

  /// Fish, fruit and vegetables, milling, starch, soft drinks, plastics and bricks stand beside the
  /// sixteen classes of the first list; who makes soft drinks takes 1.2 to 2.8 litres of water for
  /// one.
  @Test
  void knowsUsualFlowsOfTwentyNineClassesOfManufacturing() {
    assertThat(Shipped.CATALOG.classesWithoutRates())
        .hasSize(Shipped.CATALOG.manufacturing().size() - 29)
        .doesNotContain("1020", "1030", "1061", "1062", "1104", "2220", "2392")
        .doesNotContain("2013", "2023", "2395", "2511", "2592", "2593");
    assertThat(LIBRARY.sectors())
        .filteredOn(rate -> rate.sector().equals("1104") && rate.direction().equals("in"))
        .singleElement()
        .satisfies(
            rate -> {
              assertThat(rate.range().low()).isEqualTo(1.2);
              assertThat(rate.range().high()).isEqualTo(2.8);
              assertThat(rate.provenance().verified()).isFalse();
            });
  }

  @Test
  void holdsSixObjectivesAndBeginsTheRegistersOfFourCountries() {
    assertThat(LIBRARY.goals().objectives()).hasSize(6);
    assertThat(LIBRARY.instruments())
        .extracting(Instrument::country)
        .contains("PE", "VN", "ET", "SN");
    assertThat(LIBRARY.instruments())
        .allMatch(instrument -> !instrument.supports().isEmpty())
        .noneMatch(instrument -> instrument.provenance().verified());
  }

  /// The set of indicators of the objectives has a category for each.
  @Test
  void anObjectiveNamesTheIndicatorsOfItsCategoryAndTheDiversityOfSectors() {
    Framework set = Shipped.CATALOG.findFramework("policy-objectives").orElseThrow();
    for (Goals.Objective objective : LIBRARY.goals().objectives()) {
      assertThat(objective.indicators())
          .filteredOn(each -> !each.equals(Goals.Objective.DIVERSITY))
          .containsExactlyInAnyOrderElementsOf(
              set.criteria().stream()
                  .filter(criterion -> criterion.category().equals(objective.id()))
                  .map(criterion -> set.id() + "/" + criterion.id())
                  .toList());
    }
    assertThat(LIBRARY.goals().objectives())
        .filteredOn(each -> each.indicators().contains(Goals.Objective.DIVERSITY))
        .extracting(Goals.Objective::id)
        .containsExactly("diversification");
  }

  /// Pages of the web stood where the standard is to be named, in whose table the number of a
  /// criterion is that of the indicator.
  @Test
  void theStandardOfChinaIsNamedAndNotThePagesThatWereRead() {
    Framework standard = Shipped.CATALOG.findFramework("hj-274-2015").orElseThrow();

    assertThat(standard.source())
        .startsWith("HJ 274-2015, standard for national demonstration eco-industrial parks")
        .contains("2015", "general knowledge")
        .doesNotContainPattern("\\.(net|cn|com)\\b");
    String key = standard.source().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    for (String language : List.of("es", "fr", "vi")) {
      assertThat(Shipped.CATALOG.texts().get(language, "source." + key)).contains("16");
    }
    assertThat(standard.criteria()).noneMatch(row -> row.provenance().verified());
  }

  @Test
  void rowsOfTheSecondEditionKnowWhereTheyWereTakenFrom() {
    Framework second = Shipped.CATALOG.findFramework("eip-2.0").orElseThrow();

    assertThat(second.findCriterion("EN-I7").orElseThrow().paths(second.id()))
        .containsExactly("eip-2.0/EN-I7", "eip-1.0/EN-I7");
  }

  @ParameterizedTest
  @CsvSource({
    "policy-objectives, PO-2, 9.5.1",
    "policy-objectives, PO-3, 9.b.1",
    "policy-objectives, PO-6, 17.11.1",
    "policy-objectives, PO-11, 8.6.1",
    "policy-objectives, PO-17, 12.6.1",
    "policy-objectives, PO-18, 8.2.1",
    "policy-objectives, PO-20, 9.2.1",
    "policy-objectives, PO-21, 9.2.2",
    "policy-objectives, PO-22, 7.1",
    "recp, RR-G, 6.4.1",
    "recp, RR-H, 7.3.1",
    "recp, RR-I, 9.4.1",
    "recp, RA-D, 13.2.2",
    "social-inclusion, SI-24, 11.1",
    "social-inclusion, SI-31, 11.7.1"
  })
  void valuesOfAParkNameTheIndicatorTheyAreAbout(String set, String row, String code) {
    assertThat(
            Shipped.CATALOG
                .findFramework(set)
                .flatMap(framework -> framework.findCriterion(row))
                .orElseThrow()
                .guidance()
                .sdgIndicators())
        .containsExactly(code);
  }

  /// Two that later laws are said to have replaced, and a ministry's circular, which is no decree.
  @Test
  void saysOfALawThatMayBeReplacedThatItMayBe() {
    assertThat(LIBRARY.instruments())
        .filteredOn(instrument -> instrument.status().equals("perhaps replaced"))
        .extracting(Instrument::id)
        .containsExactly("pePartnerships2015", "etParks");
    assertThat(LIBRARY.instruments())
        .filteredOn(instrument -> instrument.kind().word().equals("regulation"))
        .extracting(Instrument::id)
        .containsExactly("vnForms2025");
  }

  /// How sure a law is known is one matter, whether it is still in force another.
  @Test
  void aLawThatMayBeReplacedIsAsSureAsItWasRead() {
    assertThat(LIBRARY.instruments())
        .filteredOn(instrument -> instrument.status().equals("perhaps replaced"))
        .extracting(instrument -> instrument.provenance().confidence())
        .containsExactly("R-M", "R-H");
  }

  /// The figures of Hawassa and the land of Kilinto stand in public sources as they are; those of
  /// the others are means of two, carried on or divided by us.
  @Test
  void whatWasReadOfAParkIsToldFromWhatIsReckoned() {
    assertThat(LIBRARY.experience().outcomes())
        .filteredOn(outcome -> outcome.provenance().confidence().equals("F"))
        .extracting(outcome -> outcome.park() + " " + outcome.measure())
        .containsExactly("Hawassa JOBS", "Hawassa AREA", "Kilinto AREA");
    assertThat(LIBRARY.experience().outcomes())
        .allMatch(
            outcome ->
                outcome.findYear().isPresent() || outcome.provenance().source().contains("20"));
  }

  /// Whose document the collection of facts behind the catalog does not name says so.
  @Test
  void everyOutcomeNamesItsDocumentOrSaysThatNoneIsNamed() {
    assertThat(LIBRARY.experience().outcomes())
        .extracting(outcome -> outcome.provenance().source())
        .allMatch(
            source ->
                source.startsWith("World Bank, reports")
                    || source.contains("not named in the collection of facts used"));
  }
}
