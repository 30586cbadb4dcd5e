package org.tinkuy.views.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.DisclosureResults;
import org.tinkuy.study.Extracts;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.score.Assessed;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// What is withheld, as its reader is told.
class DisclosureSectionTest {
  @Test
  void namesWhatIsWithheldInWordsAndNotByIds() {
    AssessmentResults assessed = Assessed.results(Assessed.eip(2024, "EN-I1 MET"));
    StudyResults results = Studied.of(assessed);
    Map<String, HidingRule> hidden =
        Map.of(
            "EN-I1.value", HidingRule.FEW_ANSWERS,
            "circularity.ladder.INCINERATED", HidingRule.CONTRIBUTORS,
            "circularity.place.IN_FIRM", HidingRule.DOMINANCE,
            "park.metalScrap.in", HidingRule.CONTRIBUTORS);
    DisclosureResults decided =
        new DisclosureResults(
            "1",
            new TreeSet<>(hidden.keySet()),
            new TreeMap<>(hidden),
            Map.of(),
            List.of(),
            Extracts.NONE);

    Section section = new DisclosureSection(results, decided, CatalogWords.in("en")).section();
    Table table =
        section.blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .filter(each -> each.id().equals("hidden-figures"))
            .findFirst()
            .orElseThrow();

    assertThat(table.columns()).hasSize(2);
    assertThat(section.blocks()).noneMatch(block -> block.toString().contains("hidden-parts"));
    assertThat(table.rows())
        .extracting(row -> row.cells().getFirst().toString())
        .allMatch(name -> !name.contains("circularity.") && !name.contains("metalScrap"))
        .first()
        .asString()
        .contains("EN-I1 ")
        .doesNotContain(".value");
  }

  /// "EN-I8" was listed beside a value that stood on its page, and EN-I10 before EN-I9.
  @Test
  void theOtherReadingIsNamedSoAndNumbersSortAsNumbers() {
    StudyResults results =
        Studied.of(Assessed.results(Assessed.eip(2024, "EN-I8 MET", "EN-I9 MET", "EN-I10 MET")));
    Map<String, HidingRule> hidden =
        Map.of(
            "EN-I10.value", HidingRule.CONTRIBUTORS,
            "EN-I8.alternative", HidingRule.CONTRIBUTORS,
            "EN-I9.value", HidingRule.CONTRIBUTORS);
    DisclosureResults decided =
        new DisclosureResults(
            "1",
            new TreeSet<>(hidden.keySet()),
            new TreeMap<>(hidden),
            Map.of(),
            List.of(),
            Extracts.NONE);
    Section section = new DisclosureSection(results, decided, CatalogWords.in("es")).section();

    assertThat(Pages.rows(Pages.table(section, "hidden-figures")))
        .extracting(row -> row.replaceFirst(" .*", ""))
        .containsExactly("EN-I8", "EN-I9", "EN-I10");
    assertThat(Pages.rows(Pages.table(section, "hidden-figures")).getFirst())
        .contains(", con la otra lectura |");
  }

  /// "All numbers are shown" stood over "26 of 57 are withheld".
  @Test
  void theOperatorIsToldWhatOthersWouldNotSee() {
    DisclosureResults decided =
        new DisclosureResults(
            "1",
            new TreeSet<>(Set.of("park.water.in", "park.water.out")),
            new TreeMap<>(Map.of("park.water.in", HidingRule.SUBTRACTION)),
            Map.of(),
            List.of(),
            Extracts.NONE);

    assertThat(DisclosureSection.sentence(decided, false, CatalogWords.in("en")))
        .startsWith("In copies for others, 1 of 2 totals");
    assertThat(DisclosureSection.sentence(decided, true, CatalogWords.in("en")))
        .startsWith("1 of 2 totals and shares of several firms is withheld");
    assertThat(CatalogWords.in("en").say(HidingRule.SMALL_PARK.sentence())).contains("no shares");
  }

  /// A report of the park counts what it shows, one of all besides what other reports show.
  @Test
  void tellsWhatEachReportWithholdsWhereSeveralAreMeant() {
    StudyResults results = Studied.of(Assessed.results(Assessed.eip(2024, "EN-I1 MET")));
    DisclosureResults decided =
        new DisclosureResults(
            "1",
            new TreeSet<>(Set.of("park.water.in", "park.water.out", "exchange:count")),
            new TreeMap<>(Map.of("exchange:count", HidingRule.SUBTRACTION)),
            Map.of(),
            List.of(),
            Extracts.NONE);

    Section section = DisclosureSection.listed(results, decided, CatalogWords.in("en"));

    assertThat(section.blocks().get(1))
        .isInstanceOfSatisfying(
            Table.class,
            table ->
                assertThat(table.rows())
                    .extracting(row -> row.cells().toString())
                    .satisfiesExactly(
                        park -> assertThat(park).contains("Park", "value=0", "value=2"),
                        exchanges ->
                            assertThat(exchanges).contains("Exchanges", "value=1", "value=1")));
  }
}
