package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Material.Hazard;
import org.tinkuy.catalog.Material.Use;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// What the catalog knows of the world outside, one record after the other.
class LibraryRecordsTest {
  private static final Provenance OURS = new Provenance("made up", "D", false);

  private static Material material(String code, List<Use> uses, String... words) {
    return new Material(
        code,
        Hazard.NONE,
        "solid",
        "ash",
        uses,
        Map.of("en", List.of(words), "es", List.of("ceniza")),
        2014,
        OURS);
  }

  private static Materials materials(Material... all) {
    Map<String, Material> byCode = new LinkedHashMap<>();
    for (Material each : all) {
      byCode.put(each.code(), each);
    }
    return new Materials(List.of("10"), byCode);
  }

  private static LawRule rule(LawRule.Verdict verdict, Map<String, List<String>> when, String ask) {
    Sentence asks = ask.isEmpty() ? Sentence.NONE : Sentence.of("law.x.asks", "ask");
    return new LawRule("r", verdict, "", when, Sentence.of("law.x", "says"), asks, 2020, OURS);
  }

  private static ExchangeType exchange(
      String from, List<String> materials, List<String> carriers, List<String> to) {
    return new ExchangeType(
        "x",
        from,
        materials,
        carriers,
        to,
        new ExchangeType.Swap(List.of("cement"), OptionalDouble.of(0.9)),
        0,
        OURS);
  }

  private static ContractPreset contract(double handBack, double company, double government) {
    return new ContractPreset(
        "BOT",
        "users",
        "company",
        "company",
        true,
        handBack,
        new ContractPreset.EarlyEnd(company, government, true),
        OURS);
  }

  private static void refuses(Runnable making) {
    assertThatThrownBy(making::run).isInstanceOf(Refusal.class);
  }

  @Test
  void aCodeOfWasteIsFoundAsPeopleWriteIt() {
    Materials materials = materials(material("100102", List.of(Use.RECYCLE), "fly ash"));

    for (String written : List.of("100102", "10 01 02", "10.01.02", "10 01 02*", " 100102 ")) {
      assertThat(materials.find(written)).as(written).isPresent();
    }
    assertThat(materials.find("1001")).isEmpty();
    assertThat(materials.find("")).isEmpty();
  }

  @Test
  void wordsFindMaterialsTheExactNameFirst() {
    Materials materials =
        materials(
            material("100101", List.of(Use.DISPOSE), "Bottom ash", "ash"),
            material("100102", List.of(Use.RECYCLE), "Fly ash"),
            material("100105", List.of(Use.RECYCLE), "Gypsum"));

    assertThat(materials.named(" fly ASH ")).extracting(Material::code).containsExactly("100102");
    assertThat(materials.named("ash"))
        .extracting(Material::code)
        .containsExactly("100101", "100102");
    assertThat(materials.named("ceniza")).hasSize(3);
    assertThat(materials.named("slag")).isEmpty();
    assertThat(materials.named("  ")).isEmpty();
  }

  @Test
  void whatWasLookedForOnceIsFoundTheSameAgain() {
    Materials materials =
        materials(
            material("100101", List.of(Use.DISPOSE), "Bottom ash", "ash"),
            material("100102", List.of(Use.RECYCLE), "Fly ash"));

    assertThat(materials.named("ash")).isEqualTo(materials.named("ash"));
    assertThat(materials).isEqualTo(new Materials(materials.chapters(), materials.byCode()));
  }

  @Test
  void wordsAreComparedWholeAndWithoutCaseAccentsMarksAndPlural() {
    Materials materials =
        materials(
            material("100101", List.of(Use.DISPOSE), "Boiler ash"),
            material("120301", List.of(Use.DISPOSE), "Washing water"),
            material("170203", List.of(Use.RECYCLE), "Tubería de PVC", "Plastic pipe"));

    assertThat(materials.named("ash")).extracting(Material::code).containsExactly("100101");
    assertThat(materials.named("TUBERIAS de pvc"))
        .extracting(Material::code)
        .containsExactly("170203");
    assertThat(materials.named("plastic-pipes")).hasSize(1);
  }

  @Test
  void wordsThatNameOneMaterialStandForItsCode() {
    Materials materials =
        materials(
            material("100101", List.of(Use.DISPOSE), "Boiler ash"),
            material("100102", List.of(Use.RECYCLE), "Fly ash"));

    assertThat(materials.find("fly ash")).map(Material::code).contains("100102");
    assertThat(materials.find("ash")).as("a part of two names").isEmpty();
    assertThat(materials.find("ceniza")).as("the name of both").isEmpty();
  }

  @Test
  void whatATextMayMeanIsFoundInItAndByNearSpelling() {
    Materials materials =
        materials(
            material("100101", List.of(Use.DISPOSE), "Boiler ash"),
            material("100210", List.of(Use.RECYCLE), "Mill scale"));

    assertThat(materials.near("wet mill scale of 2024"))
        .extracting(Material::code)
        .containsExactly("100210");
    assertThat(materials.near("Miil scale")).extracting(Material::code).containsExactly("100210");
    assertThat(materials.near("glass")).isEmpty();
    assertThat(materials.near("")).isEmpty();
  }

  @Test
  void aMaterialHasACodeOfSixDigitsAndItsUsesFromTheBestDown() {
    assertThatCode(() -> material("100102", List.of(Use.REUSE, Use.DISPOSE), "a"))
        .doesNotThrowAnyException();
    refuses(() -> material("10 01 02", List.of(Use.REUSE), "a"));
    refuses(() -> material("10010", List.of(Use.REUSE), "a"));
    refuses(() -> material("100102", List.of(Use.DISPOSE, Use.REUSE), "a"));
    refuses(() -> material("100102", List.of(Use.REUSE, Use.REUSE), "a"));
    refuses(() -> material("100102", List.of(), "a"));
  }

  @Test
  void aRuleOfLawWantsAllItsConditionsAndAnyWordOfEach() {
    LawRule rule =
        rule(
            LawRule.Verdict.ALLOWED,
            Map.of("kind", List.of("by-product", "waste"), "hazard", List.of("no")),
            "");

    assertThat(isAbout(rule, Map.of("kind", "waste", "hazard", "no"))).isTrue();
    assertThat(isAbout(rule, Map.of("kind", "product", "hazard", "no"))).isFalse();
    assertThat(isAbout(rule, Map.of("kind", "waste"))).isFalse();
    assertThat(isAbout(rule(LawRule.Verdict.REFUSED, Map.of(), ""), Map.of())).isTrue();
  }

  @Test
  void codesOfWasteHoldByTheirFirstDigitsAndOtherWordsWhole() {
    LawRule rule =
        rule(
            LawRule.Verdict.ALLOWED, Map.of("code", List.of("1001"), "permit", List.of("yes")), "");

    assertThat(isAbout(rule, Map.of("code", "100102", "permit", "yes"))).isTrue();
    assertThat(isAbout(rule, Map.of("code", "101001", "permit", "yes"))).isFalse();
    assertThat(isAbout(rule, Map.of("code", "100102", "permit", "yes, until 2030"))).isFalse();
    assertThat(isAbout(rule, Map.of("permit", "yes"))).isFalse();
  }

  @Test
  void ofSeveralCodesOneWillDoAndAnotherListIsNamedBeforeItsCode() {
    LawRule rule =
        rule(LawRule.Verdict.ALLOWED, Map.of("code", List.of("100202", "Basel B12")), "");

    assertThat(rule.isAbout(Map.of("code", List.of("100201", "Basel B1200")))).isTrue();
    assertThat(rule.isAbout(Map.of("code", List.of("100202")))).isTrue();
    assertThat(rule.isAbout(Map.of("code", List.of("100201", "OECD B1200")))).isFalse();
    assertThat(rule.isAbout(Map.of("code", List.of()))).isFalse();
  }

  @Test
  void aListOfCodesKnowsItsNamesItsCountryAndItsCodes() {
    CodeList waste =
        new CodeList(
            "LoW",
            List.of("LoW", "LER"),
            List.of(),
            Pattern.compile("\\d{6}"),
            new CodeList.Marks(List.of(), List.of()),
            "10 02 02",
            OURS);
    CodeList peru =
        new CodeList(
            "PE",
            List.of("PE", "national"),
            List.of("PE"),
            Pattern.compile("[AB]\\d(\\.\\d)?"),
            new CodeList.Marks(List.of("A"), List.of("B")),
            "A4.1",
            OURS);
    ExchangeRules rules =
        new ExchangeRules(Map.of(), List.of(), List.of(), List.of(waste, peru), List.of());

    assertThat(waste.find("10.02.07*")).contains("100207");
    assertThat(waste.find("10 2 7")).isEmpty();
    assertThat(peru.find("a4.1")).contains("A4.1");
    assertThat(rules.findCodeList("ler", "DE")).contains(waste);
    assertThat(rules.findCodeList("national", "PE")).contains(peru);
    // the national list of a German firm is not that of Peru
    assertThat(rules.findCodeList("national", "DE")).isEmpty();
    assertThat(rules.findCodeList("PE", "DE")).contains(peru);
    assertThat(rules.findCodeList("", "PE")).isEmpty();
    refuses(
        () ->
            new CodeList(
                "x", List.of("x"), List.of(), Pattern.compile("\\d"), waste.marks(), "AB", OURS));
  }

  private static boolean isAbout(LawRule rule, Map<String, String> facts) {
    return rule.isAbout(
        facts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
  }

  @Test
  void whatIsOpenAsksSomethingAndIsAboutSomethingKnown() {
    refuses(() -> rule(LawRule.Verdict.OPEN, Map.of(), ""));
    refuses(() -> rule(LawRule.Verdict.ALLOWED, Map.of("colour", List.of("red")), ""));
    assertThatCode(() -> rule(LawRule.Verdict.OPEN, Map.of(), "?")).doesNotThrowAnyException();
  }

  @Test
  void anExchangeIsGivenBySectorAndByCodeOrCarrier() {
    ExchangeType ash = exchange("3510", List.of("100102"), List.of(), List.of("2394"));
    ExchangeType heat = exchange("", List.of(), List.of("heat"), List.of());

    assertThat(ash.mayGive("3510", List.of("100102"), "")).isTrue();
    assertThat(ash.mayGive("3510", List.of("100101"), "")).isFalse();
    assertThat(ash.mayGive("2410", List.of("100102"), "")).isFalse();
    assertThat(heat.mayGive("2410", List.of(), "heat")).isTrue();
    assertThat(heat.mayGive("2410", List.of(), "steam")).isFalse();
    assertThat(ash.mayTake("2394", "cement")).isTrue();
    assertThat(ash.mayTake("2395", "cement")).isFalse();
    assertThat(heat.mayTake("0111", "cement")).isTrue();
    assertThat(heat.mayTake("0111", "sand")).isFalse();
  }

  @Test
  void numbersOfTheCatalogThatCannotBeAreRefused() {
    Currency euro = Currency.getInstance("EUR");
    refuses(() -> new ExchangeType.Swap(List.of(), OptionalDouble.of(0)));
    refuses(() -> new SectorRate.Range(2, 1, Unit.ONE));
    refuses(() -> new SectorRate.Range(-1, 1, Unit.ONE));
    refuses(() -> new Tolerances.Tolerance("measured", 0, OURS));
    refuses(() -> new HaulMode.Cost(-0.1, 0, 10, 0, euro, 2020));
    refuses(() -> new HaulMode.Cost(0.1, -1, 10, 0, euro, 2020));
    refuses(() -> new HaulMode.Cost(0.1, 0, 0, 0, euro, 2020));
    refuses(() -> new HaulMode.Cost(0.1, 0, 10, -0.01, euro, 2020));
    refuses(() -> new HaulMode.Cost(0.1, 0, 10, 1, euro, 2020));
    refuses(() -> new IndexYear("CPI", euro, 2020, 0, OURS));
    refuses(() -> new HaulMode.Reach(1, OptionalDouble.empty()));
    refuses(() -> new HaulMode.Reach(-0.01, OptionalDouble.empty()));
    refuses(() -> new HaulMode.Reach(0, OptionalDouble.of(0)));
    refuses(() -> contract(1.1, 0, 0));
    refuses(() -> contract(0, -0.1, 0));
    refuses(() -> contract(0, 0, 2));
    refuses(() -> Tolerances.NONE.get("measured"));
    refuses(() -> new Verification.Movable("x", 1.2));
    assertThatCode(() -> contract(0, 1, 0.8)).doesNotThrowAnyException();
    assertThatCode(() -> new SectorRate.Range(0, 0, Unit.ONE)).doesNotThrowAnyException();
  }

  @Test
  void whatAParkReachedIsHeldAgainstWhatItAnnounced() {
    assertThat(outcome(400, 100).ratio()).isEqualTo(0.25);
    assertThat(outcome(400, 0).ratio()).isZero();
    refuses(() -> outcome(0, 100));
    refuses(() -> outcome(10, -1));
    refuses(
        () -> new ParkOutcome("Park", "PE", ParkOutcome.Measure.JOBS, 10, 5, "once", "jobs", OURS));
  }

  private static ParkOutcome outcome(double announced, double reached) {
    return new ParkOutcome(
        "Park", "PE", ParkOutcome.Measure.JOBS, announced, reached, "", "jobs", OURS);
  }

  @Test
  void theLawOfACountryIsThatOfItsScheme() {
    LawScheme union =
        new LawScheme(
            "eu",
            LawScheme.Scope.HOME,
            List.of("DE", "FR"),
            List.of(),
            Sentence.of("law.eu.authority", "authority"),
            List.of(rule(LawRule.Verdict.ALLOWED, Map.of(), "")),
            OURS);
    ExchangeRules rules =
        new ExchangeRules(Map.of(), List.of(), List.of(union), List.of(), List.of());

    assertThat(rules.findScheme("FR")).contains(union);
    assertThat(rules.findScheme("PE")).isEmpty();
    assertThat(ExchangeRules.NONE.findScheme("FR")).isEmpty();
  }

  @Test
  void theLawOfABorderIsThatOfTheNarrowestGroupThatACountryBelongsTo() {
    LawScheme union = border("union", List.of("DE", "FR"));
    LawScheme wider = border("wider", List.of("DE", "FR", "CL"));
    LawScheme all = border("all", List.of());
    ExchangeRules rules =
        new ExchangeRules(Map.of(), List.of(), List.of(union, wider, all), List.of(), List.of());

    assertThat(rules.listBorders("FR")).containsExactly(union, wider, all);
    assertThat(rules.listBorders("PE")).containsExactly(all);
    assertThat(rules.findGroup("CL")).contains("wider");
    assertThat(rules.findGroup("PE")).contains("all");
    assertThat(rules.findScheme("FR")).isEmpty();
    assertThatThrownBy(
            () ->
                new LawScheme(
                    "home",
                    LawScheme.Scope.HOME,
                    List.of(),
                    List.of(),
                    Sentence.of("law.home.authority", "authority"),
                    all.rules(),
                    OURS))
        .hasMessageContaining("must name its countries");
  }

  private static LawScheme border(String id, List<String> countries) {
    return new LawScheme(
        id,
        LawScheme.Scope.BORDER,
        countries,
        List.of(),
        Sentence.of("law." + id + ".authority", "authority"),
        List.of(rule(LawRule.Verdict.ALLOWED, Map.of(), "")),
        OURS);
  }
}
