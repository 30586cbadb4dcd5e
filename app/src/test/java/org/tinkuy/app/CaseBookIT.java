package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.model.ProjectRun;

/// LibreOffice recalculates the workbook of a case to the program's own figures, and follows when
/// an input is changed.
class CaseBookIT {
  /// Sheets of the book, counted from 1.
  private static final int INPUTS = 2;

  private static final int CALCULATION = 4;
  private static final int OUTPUTS = 5;

  @TempDir private Path folder;

  /// A spreadsheet adds in another order and finds rates by its own search.
  private static boolean isSame(double found, double wanted) {
    if (Double.isNaN(wanted)) {
      return Double.isNaN(found);
    }
    double gap = Math.abs(found - wanted);
    return gap <= 1e-6 || gap <= 1e-9 * Math.abs(wanted);
  }

  private void assertRecalculated(byte[] book) {
    List<Spreadsheet.Sheet> written = Spreadsheet.sheets(book);
    List<Spreadsheet.Sheet> anew = Spreadsheet.start(folder).recalculate(book);
    List<String> differences = new ArrayList<>();
    int formulas = 0;
    for (int i = 0; i < written.size(); i++) {
      for (Map.Entry<String, String> each : written.get(i).formulas().entrySet()) {
        double wanted = written.get(i).number(each.getKey());
        double found = anew.get(i).number(each.getKey());
        formulas++;
        if (!isSame(found, wanted)) {
          differences.add(
              "%s!%s: %s is %s, not %s"
                  .formatted(written.get(i).name(), each.getKey(), each.getValue(), found, wanted));
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(formulas).isGreaterThan(1000);
  }

  /// The report of a Peruvian case in Spanish wrote 1,234.50, its workbook 1 234,50; and a source
  /// that ends with its year said the year twice.
  @Test
  void itsWordsWriteNumbersAsTheCountryDoesAndAYearOnce() {
    byte[] book = CaseBooks.ofPark(Folders.VALLE_CLARO, folder, "es");

    assertThat(Spreadsheet.part(book, "xl/sharedStrings.xml").replaceAll("&#x(202f|a0);|\\h", " "))
        .contains("rango de 205,000 USD/ha a 310,000 USD/ha")
        .contains("contratos de arrendamiento firmados en 2024; confianza");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "concession.yaml",
        "every-kind.yaml",
        "seed-park-a",
        "seed-park-c",
        "toll-road.yaml",
        "two-phases.yaml"
      })
  void libreOfficeRecalculatesAConformanceCaseToTheSameFigures(String file) {
    assertRecalculated(CaseBooks.bytes(MoneyCases.run(file), "en"));
  }

  /// A contract under which the state pays, with a reserve for giving the works back.
  @Test
  void libreOfficeRecalculatesACaseUnderAContractToTheSameFigures() {
    assertRecalculated(CaseBooks.bytes(MoneyCases.underAContract(), "en"));
  }

  /// Monthly over 27 years, two currencies, indices, taxes, two loans of which one is sized by a
  /// search, a waterfall.
  @Test
  void libreOfficeRecalculatesTheSampleParkToTheSameFigures() {
    assertRecalculated(CaseBooks.ofPark(Folders.VALLE_CLARO, folder));
  }

  /// A zone with its incentives, and land lots from the folder of the park.
  @Test
  void libreOfficeRecalculatesAParkInAZoneToTheSameFigures() {
    assertRecalculated(CaseBooks.ofPark(Folders.ROOT.resolve("examples/light-zone"), folder));
  }

  /// The printed FIRR of seed park C at 220 USD/m2 is 13.3 %: the workbook finds it by itself.
  @Test
  void anInputThatIsChangedInTheWorkbookMovesItsFiguresAsTheProgramWould() {
    ProjectRun base = MoneyCases.run("seed-park-c");
    ProjectRun high =
        base.scenario(base.model().of().findScenario("high").orElseThrow()).find().orElseThrow();
    byte[] book = CaseBooks.bytes(base, "en");
    byte[] changed = book;
    for (String id : List.of("products.plots.price")) {
      changed =
          Spreadsheet.with(
              changed,
              INPUTS,
              "C" + Spreadsheet.row(book, INPUTS, id),
              high.values().at(input(high, id), 0));
    }

    List<Spreadsheet.Sheet> anew = Spreadsheet.start(folder).recalculate(changed);

    String net = high.model().sums().orElseThrow().net().id();
    int row = Spreadsheet.row(book, CALCULATION, net);
    assertThat(anew.get(CALCULATION - 1).number("C" + row))
        .isCloseTo(high.values().total(high.model().graph().line(net)), within(1e-3));
    int rate = Spreadsheet.row(book, OUTPUTS, "finance:projectRate");
    assertThat(anew.get(OUTPUTS - 1).number("C" + rate)).isCloseTo(0.133, within(5e-4));
  }

  /// Works of a life of 20 years, that of the case, are not written off when it ends; of five years
  /// they are, to the last cent of what they cost.
  @Test
  void aLifeThatIsChangedInTheWorkbookMovesWhatIsWrittenOff() {
    byte[] book = CaseBooks.bytes(MoneyCases.run("every-kind.yaml"), "en");
    int cost = Spreadsheet.row(book, CALCULATION, "assets.site.placed");
    int charge = Spreadsheet.row(book, CALCULATION, "assets.site.charge");
    int life = Spreadsheet.row(book, INPUTS, "works.site.life");

    Spreadsheet.Sheet anew =
        Spreadsheet.start(folder)
            .recalculate(Spreadsheet.with(book, INPUTS, "C" + life, 5))
            .get(CALCULATION - 1);

    Spreadsheet.Sheet written = Spreadsheet.sheets(book).get(CALCULATION - 1);
    assertThat(written.number("C" + charge)).isLessThan(0.99 * written.number("C" + cost));
    assertThat(anew.number("C" + charge)).isCloseTo(anew.number("C" + cost), within(1e-3));
  }

  private static org.tinkuy.finance.graph.Line input(ProjectRun run, String id) {
    return java.util.Optional.ofNullable(run.model().inputs().get(id)).orElseThrow();
  }
}
