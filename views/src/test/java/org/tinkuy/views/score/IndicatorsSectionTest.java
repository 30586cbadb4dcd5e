package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;
import org.tinkuy.study.FirmCoverage;
import org.tinkuy.study.SocialSplit;
import org.tinkuy.study.SocialSplit.By;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.flow.Flowed;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Names;
import org.tinkuy.views.wording.Pages;

class IndicatorsSectionTest {
  private static Section section(CriterionResult... results) {
    return social("fr", List.of(results)).section();
  }

  private static IndicatorsSection social(String language, List<CriterionResult> results) {
    return new IndicatorsSection(
        "social",
        Assessed.of(Assessed.EIP, 2024, results),
        CatalogWords.in(language),
        Optional.empty(),
        new Names(Map.of()));
  }

  @Test
  void whatHasDataIsCountedAmongWhatApplies() {
    assertThat(
            Pages.findings(
                section(
                    Assessed.result("SO-I1", Assessed.measured(State.MET, 0.8, 0.75)),
                    Assessed.result("SO-I2", State.NO_DATA),
                    Assessed.result("SO-I3", State.NOT_APPLICABLE))))
        .containsExactly("Indicateurs applicables qui ont des données : 1 sur 2.");
  }

  /// What materials (RA-B) leave out and that waste (RA-F) counts the park body too stood nowhere
  /// in the table that tells both.
  @ParameterizedTest
  @CsvSource({"en, park body", "es, entidad gestora", "fr, organisme du parc", "vi, quản lý khu"})
  void theTableOfResourcesSaysWhatItsSumsCount(String language, String body) {
    IndicatorsSection resources =
        new IndicatorsSection(
            "recp",
            Assessed.of(Assessed.EIP, 2024, List.of(Assessed.result("SO-I1", State.REPORTED))),
            CatalogWords.in(language),
            Optional.empty(),
            new Names(Map.of()));

    assertThat(Pages.table(resources.section(), "recp-table").note())
        .containsSubsequence("RA-A, RA-C, RA-D, RA-F", body, "RA-B");
  }

  @Test
  void rowsOfOneCategoryStandUnderTheirTopics() {
    assertThat(
            Pages.rows(
                Pages.table(
                    section(Assessed.result("SO-I1", Assessed.measured(State.MET, 0.8, 0.75))),
                    "social-table")))
        .hasSize(2)
        .last()
        .isEqualTo(
            "SO-I1 | Grandes entreprises avec un système de sécurité | 80 % | ≥ 75 % | ●"
                + " rempli");
  }

  @Test
  void rowsOfSeveralCategoriesStandUnderThese() {
    assertThat(
            Pages.rows(
                Pages.table(
                    section(
                        Assessed.result("SO-I1", State.MET), Assessed.result("EC-I1", State.MET)),
                    "social-table")))
        .hasSize(4)
        .satisfies(rows -> assertThat(rows.getFirst()).startsWith("Social"))
        .satisfies(rows -> assertThat(rows.get(2)).startsWith("Économie"));
  }

  /// Of three firms T3 does not tell; what is only measured says so by its range.
  @Test
  void firmsThatAnAnswerDoesWithoutAreNamed() {
    FirmCoverage.Share share = new FirmCoverage.Share(2, Optional.of(0.5), List.of("T3"));
    CriterionResult answer = Assessed.result("SO-I1", State.PARTLY);
    CriterionResult measured = Assessed.result("SO-I2", Assessed.measured(State.REPORTED, 1, 1));
    Section section =
        new IndicatorsSection(
                "recp",
                Assessed.of(Assessed.EIP, 2024, List.of(answer, measured)),
                CatalogWords.in("fr"),
                Optional.of(
                    new FirmCoverage(Assessed.known(3), Map.of("SO-I1", share, "SO-I2", share))),
                new Names(Map.of("T3", "Trois SA")))
            .section();
    assertThat(Pages.rows(Pages.table(section, "recp-left-out"))).containsExactly("Trois SA | –");
    assertThat(section.blocks()).noneMatch(Note.class::isInstance);
  }

  /// Of 41 firms 25 told nothing: their names filled more than a page.
  @Test
  void manyFirmsThatStandBehindNoAnswerAreCounted() {
    List<String> silent = IntStream.range(0, 25).mapToObj(i -> "S" + i).toList();
    List<String> more = Stream.concat(silent.stream(), Stream.of("T3")).toList();
    Section section =
        new IndicatorsSection(
                "recp",
                Assessed.of(
                    Assessed.EIP,
                    2024,
                    List.of(
                        Assessed.result("SO-I1", State.PARTLY),
                        Assessed.result("SO-I2", State.NOT_MET))),
                CatalogWords.in("en"),
                Optional.of(
                    new FirmCoverage(
                        Assessed.known(30),
                        Map.of(
                            "SO-I1", new FirmCoverage.Share(5, Optional.of(0.5), silent),
                            "SO-I2", new FirmCoverage.Share(4, Optional.of(0.4), more)),
                        Optional.of(2020))),
                new Names(Map.of("T3", "Three Inc.")))
            .section();

    Table left = Pages.table(section, "recp-left-out");
    assertThat(Pages.rows(left)).containsExactly("Three Inc. | yes | –");
    assertThat(left.note())
        .contains("its output of 2020 and 2024")
        .endsWith("25 firms stand behind none of the answers.");
    assertThat(Pages.table(section, "recp-table").note())
        .contains("Base year of indices and decoupling: 2020.");
  }

  /// Materials were "not met" with a dash where 1 of 41 firms stood behind it.
  @Test
  void anAnswerTellsOfHowManyFirmsItIs() {
    Table table =
        resources(
            Assessed.result("SO-I1", State.NOT_MET),
            Assessed.known(41),
            new FirmCoverage.Share(1, Optional.of(0.01), List.of("T3")));

    assertThat(Pages.rows(table).getLast()).contains(" | 1 de 41 | 1 | ");
  }

  /// Three columns of nothing but dashes stood where no firm is listed; 2 of 3 that tell half of
  /// the energy have a column each.
  @Test
  void columnsOnTheFirmsStandWhereSomethingIsKnownOfThem() {
    CriterionResult silent = Assessed.result("SO-I2", State.NO_DATA);
    Table none =
        resources(
            silent, Flowed.none("firms"), new FirmCoverage.Share(0, Optional.empty(), List.of()));
    Table some =
        resources(
            Assessed.result("SO-I2", Assessed.measured(State.REPORTED, 1, 1)),
            Assessed.known(3),
            new FirmCoverage.Share(2, Optional.of(0.5), List.of()));

    assertThat(none.columns()).hasSize(5);
    assertThat(none.note()).doesNotContain("Empresas que lo sustentan", "Su energía");
    assertThat(some.columns()).hasSize(7);
    assertThat(some.note())
        .contains("Empresas que lo sustentan", "Su energía")
        .doesNotContain("De quienes informaron");
    assertThat(Pages.rows(some).getLast()).contains(" | 2 de 3 | 50 | ");
  }

  private static Table resources(CriterionResult result, Figure firms, FirmCoverage.Share share) {
    Section section =
        new IndicatorsSection(
                "recp",
                Assessed.of(Assessed.EIP, 2024, List.of(result)),
                CatalogWords.in("es"),
                Optional.of(new FirmCoverage(firms, Map.of(result.id(), share))),
                new Names(Map.of()))
            .section();
    return Pages.table(section, "recp-table");
  }

  /// 37 % of the people of the firms that tell theirs are women; of the others nobody knows.
  @Test
  void whereFirmsAreSilentTheShareOfThoseWhoToldStandsBesideNoValue() {
    Section section =
        section(
            Assessed.result("SO-I1", Assessed.measured(State.MET, 0.8, 0.75)),
            Assessed.result("SO-I2", Assessed.told(370, 1_000)));

    assertThat(Pages.rows(Pages.table(section, "social-table")))
        .anyMatch(row -> row.startsWith("SO-I2") && row.contains(" | 37 % | "))
        .contains(
            "SO-I1 | Grandes entreprises avec un système de sécurité | 80 % |  | ≥ 75 % | ●"
                + " rempli");
    assertThat(Pages.table(section, "social-table").note())
        .endsWith("ce qui ne prouve rien pour les autres.");
  }

  @Test
  void socialIndicatorsAreToldForWomenAndMenApartWhereTheyAre() {
    CriterionResult local = Assessed.result("SO-I1", Assessed.measured(State.MET, 0.8, 0.75));
    Section section =
        social("fr", List.of(local))
            .section(
                List.of(
                    new SocialSplit(
                        "SO-I1",
                        By.SEX,
                        List.of(
                            new SocialSplit.Part("female", Assessed.known(0.25)),
                            new SocialSplit.Part("male", Flowed.none("split.men"))))));
    assertThat(Pages.rows(Pages.table(section, "social-splits-sex")))
        .containsExactly("SO-I1 | Grandes entreprises avec un système de sécurité | 25 % | –");
  }

  @Test
  void groupsThatTheRowsOfAParkNameHaveARowEach() {
    CriterionResult local = Assessed.result("SO-I1", Assessed.measured(State.MET, 0.8, 0.75));
    Section section =
        social("es", List.of(local))
            .section(
                List.of(
                    split(By.SECTOR, "10", 0.25, "13", 0.5), split(By.TOPIC, "", 1, "polvo", 0)));

    assertThat(Pages.rows(Pages.table(section, "social-splits-sector")))
        .containsExactly(
            "SO-I1 | Empresas grandes con sistema de seguridad | 10 Alimentos | 25 %",
            "SO-I1 | Empresas grandes con sistema de seguridad | 13 Textiles | 50 %");
    assertThat(Pages.rows(Pages.table(section, "social-splits-topic")))
        .containsExactly(
            "SO-I1 | Empresas grandes con sistema de seguridad | no se indica | 100 %",
            "SO-I1 | Empresas grandes con sistema de seguridad | polvo | 0 %");
  }

  /// In French `éclairage` stood behind `transport`. Where the indicators have their own report,
  /// the groups stand alone.
  @Test
  void topicsStandInTheOrderOfTheAlphabetAccentsAside() {
    CriterionResult local = Assessed.result("SO-I1", Assessed.measured(State.MET, 0.8, 0.75));
    Section section =
        social("fr", List.of(local))
            .groups(List.of(split(By.TOPIC, "transport", 1, "éclairage", 0.0098)));

    assertThat(section.blocks()).hasSize(1);
    assertThat(Pages.rows(Pages.table(section, "social-splits-topic")))
        .extracting(row -> row.replaceAll(".*sécurité \\| ", "").replace('\u202F', ' '))
        .containsExactly("éclairage | 0,98 %", "transport | 100 %");
  }

  /// In Vietnamese `đ` is a letter of its own behind `d`; by its code it stood behind `x`.
  @Test
  void topicsStandInTheOrderOfTheLanguage() {
    CriterionResult local = Assessed.result("SO-I1", Assessed.measured(State.MET, 0.8, 0.75));
    Section section =
        social("vi", List.of(local)).groups(List.of(split(By.TOPIC, "xe tải", 1, "đi lại", 0.5)));

    assertThat(Pages.rows(Pages.table(section, "social-splits-topic")))
        .extracting(row -> row.replaceAll("^.*? \\| .*? \\| ", "").replaceAll(" \\|.*", ""))
        .containsExactly("đi lại", "xe tải");
  }

  private static SocialSplit split(By by, String first, double one, String second, double other) {
    return new SocialSplit(
        "SO-I1",
        by,
        List.of(
            new SocialSplit.Part(first, Assessed.known(one)),
            new SocialSplit.Part(second, Assessed.known(other))));
  }

  /// 100% of one grievance looked like 100% of twenty.
  @Test
  void aTopicSaysOfHowManyItIsAShare() {
    Value.Amount share =
        new Value.Amount(
            0.75,
            0.75,
            0.75,
            Unit.ONE,
            Optional.of(new Value.Parts(3, 4, Unit.ONE)),
            Optional.empty());
    Origin origin =
        new Origin(
            List.of(), Secrecy.T3, List.of(new Term("share(grievances)", share, List.of(), "")));
    Figure figure = Figure.known("x", 0.75, Unit.ONE, origin);
    CriterionResult local = Assessed.result("SO-I1", Assessed.measured(State.MET, 0.8, 0.75));
    SocialSplit dust =
        new SocialSplit("SO-I1", By.TOPIC, List.of(new SocialSplit.Part("dust", figure)));
    SocialSplit women =
        new SocialSplit("SO-I1", By.SECTOR, List.of(new SocialSplit.Part("13", figure)));

    Section groups = social("en", List.of(local)).groups(List.of(dust, women));

    assertThat(Pages.rows(Pages.table(groups, "social-splits-topic")))
        .allMatch(row -> row.endsWith("| 75% (3 of 4)"));
    assertThat(Pages.rows(Pages.table(groups, "social-splits-sector")))
        .allMatch(row -> row.endsWith("| 75%"));
  }
}
