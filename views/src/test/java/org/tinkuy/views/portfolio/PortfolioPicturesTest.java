package org.tinkuy.views.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.study.portfolio.Portfolio;
import org.tinkuy.study.portfolio.Ranking;
import org.tinkuy.study.portfolio.Yardstick;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Picture;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

class PortfolioPicturesTest {
  private static final Wording WORDS = CatalogWords.in("es");
  private static final Unit MWH = Unit.of("MWh", Dimension.base("energy"), Fraction.of(1));
  private static final Unit PEOPLE = Unit.of("people", Dimension.base("people"), Fraction.of(1));

  private static ParkLine line(String park, Map<Yardstick, Figure> figures) {
    Map<Yardstick, Figure> own = new EnumMap<>(Yardstick.class);
    own.putAll(figures);
    return new ParkLine(
        park,
        LocalizedText.of("en", park),
        "PE",
        Period.year(2024),
        new ParkLine.Scheme(
            "eip-1.0", LocalizedText.of("en", "eip-1.0"), Framework.Status.COMPLETE, true),
        false,
        own,
        new Provenance("1", "1", park, 0));
  }

  private static Figure between(Yardstick of, double low, double high, Unit unit) {
    return Figure.uncertain(
        of.figure(), new Figure.Range(low, low, high), unit, Origin.NONE, Sentence.NONE);
  }

  private static Figure known(Yardstick of, double value) {
    return Figure.known(of.figure(), value, Unit.ONE, Origin.NONE);
  }

  private static List<String> rows(int picture, ParkLine... lines) {
    Portfolio portfolio = new Portfolio(List.of(lines), List.of(), List.of(), List.of());
    return Pages.rows(new PortfolioPictures(portfolio, WORDS).list().get(picture).twin());
  }

  private static List<String> cells(ParkLine line, String... heads) {
    List<String> cells = PortfolioRows.of(line, "en");
    return Arrays.stream(heads).map(PortfolioRows.heads()::indexOf).map(cells::get).toList();
  }

  /// Found by eye: "Parque Industrial de Hawassa…" without its year.
  @Test
  void aNameOfAParkIsNotCutBesideItsBars() {
    Portfolio portfolio =
        new Portfolio(
            List.of(line("Parque Industrial de Hawassa", Map.of()), line("Tres", Map.of())),
            List.of(),
            List.of(),
            List.of());

    assertThat(new PortfolioPictures(portfolio, WORDS).list())
        .isNotEmpty()
        .allMatch(picture -> picture.svg().contains("Parque Industrial de Hawassa"))
        .noneMatch(picture -> picture.svg().contains("…"));
  }

  /// Found by eye: "al menos 399 138" on three lines of a narrow column.
  @Test
  void anAmountThatIsOpenAboveIsMarkedInItsColumn() {
    ParkLine open =
        line(
            "open",
            Map.of(
                Yardstick.EMPLOYEES,
                between(Yardstick.EMPLOYEES, 500, Double.POSITIVE_INFINITY, PEOPLE)));
    Portfolio portfolio = new Portfolio(List.of(open), List.of(), List.of(), List.of());

    assertThat(new PortfolioTables(portfolio, WORDS).sizes().rows().getFirst().cells())
        .contains(new NumberCell(500, 0, NumberCell.AT_LEAST));
  }

  /// A sum of "at least 213 ha" stood below parts of 212 and 2, of which the second was of 1.5.
  @Test
  void aSmallAreaKeepsTheDecimalsThatItsReportShows() {
    Portfolio portfolio =
        new Portfolio(
            List.of(area("large", 2_500_000), area("small", 15_000)),
            List.of(),
            List.of(),
            List.of());

    assertThat(new PortfolioTables(portfolio, WORDS).sizes().rows())
        .extracting(row -> row.cells().get(2))
        .containsExactly(NumberCell.of(250, 0), NumberCell.of(1.5, 1));
    assertThat(rows(1, area("large", 2_500_000), area("small", 15_000)))
        .as("the picture beside it")
        .satisfiesExactly(
            large -> assertThat(large).contains("250.0"),
            small -> assertThat(small).contains("1.5"));
  }

  private static ParkLine area(String name, double area_m2) {
    return line(
        name,
        Map.of(
            Yardstick.AREA,
            Figure.known(
                Yardstick.AREA.figure(),
                area_m2,
                Unit.of("m2", Dimension.base("length").power(2), Fraction.of(1)),
                new Origin(List.of(), Secrecy.T3, List.of(), false))));
  }

  /// "≥ 404,391" and "317,833" stood where the report of each park marks them as estimates.
  @Test
  void anAmountThatEstimatesMadeIsMarkedInItsColumn() {
    Origin estimates = new Origin(List.of(), Secrecy.T3, List.of(), true);
    Figure known = Figure.known(Yardstick.ENERGY_IN.figure(), 300, MWH, estimates);
    Figure open =
        Figure.uncertain(
            Yardstick.ENERGY_IN.figure(),
            new Figure.Range(400, 400, Double.POSITIVE_INFINITY),
            MWH,
            estimates,
            Sentence.NONE);
    Portfolio portfolio =
        new Portfolio(
            List.of(
                line("one", Map.of(Yardstick.ENERGY_IN, known)),
                line("two", Map.of(Yardstick.ENERGY_IN, open))),
            List.of(),
            List.of(),
            List.of());

    assertThat(new PortfolioTables(portfolio, WORDS).sizes().rows())
        .extracting(row -> row.cells().getLast())
        .containsExactly(
            new NumberCell(300, 0, NumberCell.ESTIMATED),
            new NumberCell(400, 0, NumberCell.AT_LEAST_ESTIMATED));
  }

  /// People between none and any number, and space let between none and all, are no zero.
  @Test
  void whatMayBeAnyNumberIsDrawnAsNoData() {
    ParkLine open =
        line(
            "open",
            Map.of(
                Yardstick.EMPLOYEES,
                between(Yardstick.EMPLOYEES, 0, Double.POSITIVE_INFINITY, PEOPLE),
                Yardstick.LET,
                between(Yardstick.LET, 0, 1, Unit.ONE)));

    assertThat(rows(0, open))
        .containsExactly("Open | aún sin datos | aún sin datos | aún sin datos");
    assertThat(rows(1, open))
        .containsExactly("Open | aún sin datos | aún sin datos | aún sin datos");
    assertThat(cells(open, "employees", "let", "uncertain")).containsExactly("", "", "");
  }

  /// In Peru 6759 people are 6,759, also in Spanish; where no country is known they are 6 759.
  @Test
  void parksOfOneCountryAreWrittenAsItWritesNumbers() {
    ParkLine park = line("one", Map.of(Yardstick.EMPLOYEES, known(Yardstick.EMPLOYEES, 6759)));
    Portfolio portfolio = new Portfolio(List.of(park), List.of(), List.of(), List.of());

    assertThat(
            PortfolioDocument.of(portfolio, PortfolioDocument.Reader.OPERATOR, List.of(), WORDS)
                .toString())
        .contains("6,759");
  }

  @Test
  void whatIsAtLeastSoMuchKeepsItsBar() {
    ParkLine some =
        line(
            "some",
            Map.of(
                Yardstick.EMPLOYEES,
                between(Yardstick.EMPLOYEES, 65, Double.POSITIVE_INFINITY, PEOPLE)));

    assertThat(rows(1, some)).containsExactly("Some | aún sin datos | ≥ 65 | aún sin datos");
  }

  /// A score of 0 of which nothing is covered is none; one of which half is covered is.
  @Test
  void aScoreWithoutCoverageIsNoBarOfZero() {
    ParkLine none =
        line(
            "none",
            Map.of(
                Yardstick.SCORE, known(Yardstick.SCORE, 0),
                Yardstick.COVERAGE, known(Yardstick.COVERAGE, 0)));
    ParkLine half =
        line(
            "half",
            Map.of(
                Yardstick.SCORE, known(Yardstick.SCORE, 0),
                Yardstick.COVERAGE, known(Yardstick.COVERAGE, 0.5)));

    assertThat(rows(0, none, half))
        .containsExactly(
            "None | aún sin datos | aún sin datos | aún sin datos",
            "Half | ≥ 0.0 | aún sin datos | aún sin datos");
  }

  /// A park without any data stood second of three with a score of 0.
  @Test
  void aParkOfWhichNothingIsCoveredHasNoPlace() {
    ParkLine none =
        line(
            "none",
            Map.of(
                Yardstick.SCORE, known(Yardstick.SCORE, 0),
                Yardstick.PREREQUISITES, known(Yardstick.PREREQUISITES, 0),
                Yardstick.COVERAGE, known(Yardstick.COVERAGE, 0)));
    ParkLine half =
        line(
            "half",
            Map.of(
                Yardstick.SCORE, known(Yardstick.SCORE, 0.25),
                Yardstick.COVERAGE, known(Yardstick.COVERAGE, 0.5)));
    ParkLine more =
        line(
            "more",
            Map.of(
                Yardstick.SCORE, known(Yardstick.SCORE, 0.3),
                Yardstick.COVERAGE, known(Yardstick.COVERAGE, 0.4)));
    // more reaches 30 to 90 %, half 25 to 75 %, none 0 to 100 %: each could be first
    Ranking ranking =
        new Ranking(
            "eip-1.0",
            List.of(
                new Ranking.Place(more, 0.3, 0.4, 1, 1, 3),
                new Ranking.Place(half, 0.25, 0.5, 2, 1, 3),
                new Ranking.Place(none, 0, 0, 3, 1, 3)));
    Portfolio portfolio =
        new Portfolio(List.of(none, half, more), List.of(), List.of(), List.of(ranking));

    assertThat(Pages.rows(new PortfolioTables(portfolio, WORDS).standing().getFirst()))
        .containsExactly(
            "More | 2024 | 1 | 1 a 3 | ≥ 30.0 | 40 | sin datos | sin datos",
            "Half | 2024 | 2 | 1 a 3 | ≥ 25.0 | 50 | sin datos | sin datos",
            "None | 2024 | – | 1 a 3 | sin datos | 0 | sin datos | sin datos");
    assertThat(rows(0, none))
        .containsExactly("None | aún sin datos | aún sin datos | aún sin datos");
    assertThat(cells(none, "score", "coverage", "prerequisites")).containsExactly("", "0.0", "");
    assertThat(cells(half, "score", "coverage", "prerequisites"))
        .containsExactly("0.25", "0.5", "");
  }

  /// Of half of its prerequisites nobody told: met are 19 % and up to 69 %.
  @Test
  void prerequisitesWithoutDataStayOpenInPictureAndTable() {
    ParkLine park =
        line(
            "park",
            Map.of(
                Yardstick.SCORE, known(Yardstick.SCORE, 0.2),
                Yardstick.COVERAGE, known(Yardstick.COVERAGE, 1),
                Yardstick.PREREQUISITES, known(Yardstick.PREREQUISITES, 0.19),
                Yardstick.PREREQUISITES_COVERAGE, known(Yardstick.PREREQUISITES_COVERAGE, 0.5)));
    Ranking ranking = new Ranking("eip-1.0", List.of(new Ranking.Place(park, 0.2, 1, 1, 1, 1)));
    Portfolio portfolio = new Portfolio(List.of(park), List.of(), List.of(), List.of(ranking));

    assertThat(rows(0, park)).containsExactly("Park | 20.0 | ≥ 19.0 | aún sin datos");
    assertThat(
            new PortfolioTables(portfolio, WORDS).standing().getFirst().rows().getFirst().cells())
        .contains(new NumberCell(19, 1, NumberCell.AT_LEAST), NumberCell.of(20, 1));
  }

  /// One of two has most; of two that are alike neither has.
  @Test
  void aPictureIsCalledByWhoHasMost() {
    ParkLine small = line("small", Map.of(Yardstick.SCORE, known(Yardstick.SCORE, 0.2)));
    ParkLine large = line("large", Map.of(Yardstick.SCORE, known(Yardstick.SCORE, 0.7)));

    assertThat(titles(small, large))
        .first()
        .isEqualTo("Large tiene el puntaje más alto, 70,0\u202F%");
    assertThat(titles(small, small)).first().isEqualTo(WORDS.text("portfolio.shares"));
    assertThat(titles(large, line("silent", Map.of())))
        .as("another could have more")
        .first()
        .isEqualTo(WORDS.text("portfolio.shares"));
    ParkLine open =
        line(
            "open",
            Map.of(
                Yardstick.SCORE, known(Yardstick.SCORE, 0.3),
                Yardstick.COVERAGE, known(Yardstick.COVERAGE, 0.5)));
    assertThat(titles(large, open)).first().isEqualTo(WORDS.text("portfolio.shares"));
  }

  /// Nothing was hatched below a title that said what hatches are.
  @Test
  void whatHatchesMeanIsSaidWhereThereAreAny() {
    ParkLine exact = line("exact", Map.of(Yardstick.SCORE, known(Yardstick.SCORE, 0.7)));
    ParkLine open =
        line(
            "open",
            Map.of(
                Yardstick.SCORE, known(Yardstick.SCORE, 0.3),
                Yardstick.COVERAGE, known(Yardstick.COVERAGE, 0.5)));

    assertThat(subtitle(exact)).doesNotContain("rayado");
    assertThat(subtitle(open)).endsWith("; lo rayado es lo que dejan abierto los datos que faltan");
  }

  private static String subtitle(ParkLine line) {
    Portfolio portfolio = new Portfolio(List.of(line), List.of(), List.of(), List.of());
    return new PortfolioPictures(portfolio, WORDS).list().getFirst().subtitle();
  }

  /// A park was called first in copies for others, where they do not see how much has data.
  @Test
  void whatAHiddenCoverageLeavesOpenIsHatched() {
    ParkLine hidden =
        line(
            "hidden",
            Map.of(
                Yardstick.SCORE, known(Yardstick.SCORE, 0.3),
                Yardstick.COVERAGE, Figure.hidden(Yardstick.COVERAGE.figure(), Sentence.NONE)));

    assertThat(subtitle(hidden)).contains("rayado");
  }

  private static List<String> titles(ParkLine... lines) {
    Portfolio portfolio = new Portfolio(List.of(lines), List.of(), List.of(), List.of());
    return new PortfolioPictures(portfolio, WORDS).list().stream().map(Picture::title).toList();
  }

  @Test
  void whatStandsInBracketsIsLeftOutOfTheNameUnlessItTellsParksApart() {
    assertThat(rows(1, line("Río (norte)", Map.of()), line("Valle (ficticio)", Map.of())))
        .satisfiesExactly(
            river -> assertThat(river).startsWith("Río |"),
            valley -> assertThat(valley).startsWith("Valle |"));
    assertThat(rows(1, line("Río (norte)", Map.of()), line("Río (sur)", Map.of())))
        .satisfiesExactly(
            north -> assertThat(north).startsWith("Río (norte) |"),
            south -> assertThat(south).startsWith("Río (sur) |"));
  }
}
