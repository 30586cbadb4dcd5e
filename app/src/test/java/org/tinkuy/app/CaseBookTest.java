package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.views.workbook.LiveBook;
import org.tinkuy.views.workbook.LiveCell;
import org.tinkuy.views.workbook.LiveRow;
import org.tinkuy.views.workbook.LiveSheet;

/// The workbook of a case keeps what lenders' standards ask: one formula a row, inputs apart and
/// with their source, no number of a person's within a formula's sheet.
class CaseBookTest {
  private static final Pattern REFERENCE = Pattern.compile("(\\$?)([A-Z]{1,3})(\\$?)(\\d+)");
  private static final int FIRST = 6;

  private static LiveBook book(String file) {
    return CaseBooks.book(MoneyCases.run(file), "en");
  }

  private static LiveSheet sheet(LiveBook book, String name) {
    return book.sheets().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
  }

  /// A formula with its columns counted from its own, as a spreadsheet copies it to the right.
  private static String relative(String formula, int column) {
    Matcher references = REFERENCE.matcher(formula);
    return references.replaceAll(
        found ->
            found.group(1).isEmpty()
                ? "C[" + (column(found.group(2)) - column) + "]R" + found.group(4)
                : "C" + found.group(2) + "R" + found.group(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed-park-a", "seed-park-c", "toll-road.yaml"})
  void everyRowHasOneFormulaInAllPeriods(String file) {
    int rows = 0;
    for (LiveSheet sheet : book(file).sheets()) {
      for (LiveRow row : sheet.rows()) {
        Set<String> formulas = new HashSet<>();
        for (int i = FIRST; i < row.cells().size(); i++) {
          if (row.cells().get(i) instanceof LiveCell.Formula formula) {
            formulas.add(relative(formula.text(), i));
          }
        }
        assertThat(formulas).as(sheet.name()).hasSizeLessThan(2);
        rows += formulas.size();
      }
    }
    assertThat(rows).isGreaterThan(30);
  }

  /// The number that stands there before anything is recalculated is that of the rows, loops, signs
  /// and what was reckoned beside the graph among them.
  @ParameterizedTest
  @ValueSource(strings = {"seed-park-a", "toll-road.yaml", "two-phases.yaml"})
  void theCountOfOpenChecksIsThatOfTheRows(String file) {
    List<LiveRow> rows = sheet(book(file), "Checks").rows();
    assertThat(rows.get(2).cells().get(2))
        .isInstanceOfSatisfying(
            LiveCell.Formula.class,
            count -> assertThat(count.result()).isEqualTo(rows.size() - 5.0 - kept(rows)));
  }

  private static long kept(List<LiveRow> rows) {
    return rows.stream()
        .skip(5)
        .filter(row -> row.cells().get(5) instanceof LiveCell.Formula holds && holds.result() == 1)
        .count();
  }

  /// Service less its parts is worked out anew; a cover over several loans and months is a value,
  /// and says so.
  @Test
  void whatIsReckonedBesideTheGraphIsLiveOrSaysThatItIsAValue() {
    List<LiveRow> rows = sheet(book("two-phases.yaml"), "Checks").rows();

    assertThat(row(rows, "northBank.check.service").cells().get(2))
        .isInstanceOf(LiveCell.Formula.class);
    LiveRow covered = row(rows, "stack.check.covered");
    assertThat(covered.cells().get(2)).isInstanceOf(LiveCell.Amount.class);
    assertThat(((LiveCell.Words) covered.cells().get(6)).text()).isEqualTo("value");
  }

  /// What may be changed moves something: a cell in the colour of inputs is read by a formula of
  /// another sheet than that of checks, and one that no formula reads says so.
  @ParameterizedTest
  @ValueSource(strings = {"seed-park-a", "two-phases.yaml", "toll-road.yaml", "every-kind.yaml"})
  void everyCellOfAnInputIsReadByAFormula(String file) {
    LiveBook book = book(file);
    Set<Integer> read = new HashSet<>();
    for (String name : List.of("Time", "Calculation", "Outputs")) {
      for (LiveRow row : sheet(book, name).rows()) {
        for (LiveCell cell : row.cells()) {
          if (cell instanceof LiveCell.Formula formula) {
            Matcher found =
                Pattern.compile("'?Inputs'?!\\$?[A-Z]+\\$?(\\d+)").matcher(formula.text());
            while (found.find()) {
              read.add(Integer.parseInt(found.group(1)));
            }
          }
        }
      }
    }
    List<LiveRow> rows = sheet(book, "Inputs").rows();
    int inputs = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean isInput =
          rows.get(i).cells().stream()
              .anyMatch(
                  cell ->
                      cell instanceof LiveCell.Amount amount
                          && amount.look() == LiveCell.Look.INPUT);
      inputs += isInput ? 1 : 0;
      assertThat(!isInput || read.contains(i + 1)).as("row %s", i + 1).isTrue();
    }
    assertThat(inputs).isGreaterThan(10);
  }

  /// Words of formulas are those of the language.
  @ParameterizedTest
  @ValueSource(strings = {"es", "fr"})
  void formulasByIdsAreInTheLanguageOfTheBook(String language) {
    LiveBook book = CaseBooks.book(MoneyCases.run("seed-park-a"), language);

    List<String> formulas =
        book.sheets().get(3).rows().stream()
            .filter(row -> row.cells().size() > 4)
            .map(row -> row.cells().get(4))
            .filter(LiveCell.Words.class::isInstance)
            .map(cell -> ((LiveCell.Words) cell).text())
            .toList();
    assertThat(formulas)
        .anyMatch(text -> text.contains(language.equals("es") ? " por período" : " par période"))
        .noneMatch(
            text ->
                text.matches(".*(per period| in [A-Z]{3}|largest |smallest | next |annuity).*"));
  }

  private static LiveRow row(List<LiveRow> rows, String id) {
    return rows.stream()
        .filter(row -> row.cells().size() > 3)
        .filter(
            row -> row.cells().get(3) instanceof LiveCell.Words(String text, _) && text.equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed-park-a", "toll-road.yaml"})
  void noInputStandsAmongTheFormulas(String file) {
    assertThat(sheet(book(file), "Calculation").rows())
        .flatMap(LiveRow::cells)
        .noneMatch(
            cell -> cell instanceof LiveCell.Amount amount && amount.look() == LiveCell.Look.INPUT);
  }

  @Test
  void everyInputOfTheCaseStandsOnTheSheetOfInputsWithWhoSaysIt() {
    ProjectRun run = MoneyCases.run("toll-road.yaml");
    LiveSheet inputs = sheet(CaseBooks.book(run, "en"), "Inputs");
    List<String> ids = new ArrayList<>();
    for (LiveRow row : inputs.rows()) {
      if (row.cells().size() > 4
          && row.cells().get(3) instanceof LiveCell.Words(String id, _)
          && row.cells().get(4) instanceof LiveCell.Words(String source, _)
          && !source.isEmpty()) {
        ids.add(id);
      }
    }
    assertThat(ids).containsAll(run.model().of().inputs().keySet());
  }

  @Test
  void theSpanishBookIsSpanish() {
    LiveBook book = CaseBooks.book(MoneyCases.run("seed-park-a"), "es");

    assertThat(book.sheets().stream().map(LiveSheet::name).collect(Collectors.joining(" ")))
        .isEqualTo("Acerca de Datos Tiempo Cálculo Resultados Verificaciones");
    assertThat(Spreadsheet.sheets(CaseBooks.bytes(MoneyCases.run("seed-park-a"), "es"))).hasSize(6);
  }

  @Test
  void nothingIsCalledByAVolatileFunction() {
    for (String file : List.of("seed-park-a", "toll-road.yaml")) {
      assertThat(book(file).sheets())
          .flatMap(LiveSheet::rows)
          .flatMap(LiveRow::cells)
          .filteredOn(LiveCell.Formula.class::isInstance)
          .noneMatch(
              cell ->
                  cell instanceof LiveCell.Formula formula
                      && formula.text().matches(".*(OFFSET|INDIRECT|NOW|TODAY|RAND)\\(.*"));
    }
  }
}
