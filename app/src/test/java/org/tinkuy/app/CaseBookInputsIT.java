package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.Residual;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;

/// A case whose inputs are changed in its workbook comes there to what the program makes of the
/// same change, in every cell.
class CaseBookInputsIT {
  private static final int INPUTS = 2;
  private static final int CHECKS = 6;

  @TempDir private Path folder;

  /// Every amount of the case, a little larger, each by a factor of its own, so that none makes up
  /// for another. Times stay: they are whole periods.
  private static SequencedMap<String, CaseInput> moved(FinanceCase of) {
    SequencedMap<String, CaseInput> inputs = new LinkedHashMap<>(of.inputs());
    int count = 0;
    for (CaseInput input : of.inputs().values()) {
      if (input.amount() instanceof InputAmount.Steady(double value) && !isTime(input)) {
        count++;
        inputs.put(input.id(), ProjectRun.scaled(input, 1 + 0.0007 * count));
      }
    }
    return inputs;
  }

  private static boolean isTime(CaseInput input) {
    return List.of("months", "years", "life", "midpoint").stream().anyMatch(input.id()::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "concession.yaml",
        "two-phases.yaml",
        "toll-road.yaml",
        "seed-park-a",
        "seed-park-c"
      })
  void everyInputThatIsMovedInTheWorkbookMovesEveryFigureAsTheProgramDoes(String name) {
    ProjectRun base = MoneyCases.run(name);
    List<String> differences = differences(base, recalculated(base));

    assertThat(moved(base.model().of())).isNotEqualTo(base.model().of().inputs());
    assertThat(differences).isEmpty();
  }

  /// What is found by a search stands in the workbook as a value, which no longer fits: the line
  /// that tells what is left open says so, and each sheet that a check does not hold.
  @Test
  void whatASearchFoundIsToldAsOpenWhereAnInputIsMoved() {
    ProjectRun base = MoneyCases.run("every-kind.yaml");
    List<Spreadsheet.Sheet> found = recalculated(base);

    assertThat(differences(base, found)).isNotEmpty();
    Spreadsheet.Sheet checks = found.get(CHECKS - 1);
    byte[] book = CaseBooks.bytes(base, "en");
    List<Double> open = new ArrayList<>();
    for (Residual each : base.values().residuals()) {
      open.add(checks.number("F" + Spreadsheet.row(book, CHECKS, each.unknown().id() + ".open")));
    }
    assertThat(open).contains(0.0);
    assertThat(checks.number("C3")).isGreaterThanOrEqualTo(1);
  }

  /// The workbook of a case with every moved input in its cell, worked out anew.
  private List<Spreadsheet.Sheet> recalculated(ProjectRun base) {
    byte[] book = CaseBooks.bytes(base, "en");
    byte[] changed = book;
    for (CaseInput input : moved(base.model().of()).values()) {
      if (!input.equals(base.model().of().inputs().get(input.id()))) {
        double value = ((InputAmount.Steady) input.amount()).value();
        changed =
            Spreadsheet.with(
                changed, INPUTS, "C" + Spreadsheet.row(book, INPUTS, input.id()), value);
      }
    }
    return Spreadsheet.start(folder).recalculate(changed);
  }

  /// Cells that are not what they are in the workbook of the program's own run with these inputs.
  private static List<String> differences(ProjectRun base, List<Spreadsheet.Sheet> found) {
    FinanceCase moved = base.model().of().with(moved(base.model().of()));
    byte[] book = CaseBooks.bytes(ProjectRun.of(moved).find().orElseThrow(), "en");
    List<Spreadsheet.Sheet> wanted = Spreadsheet.sheets(book);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (Map.Entry<String, String> each : wanted.get(i).formulas().entrySet()) {
        if (isSinceExport(wanted.get(i), each.getKey())) {
          continue;
        }
        double one = wanted.get(i).number(each.getKey());
        double its = found.get(i).number(each.getKey());
        if (!isSame(its, one)) {
          differences.add(
              "%s!%s: %s is %s, not %s"
                  .formatted(wanted.get(i).name(), each.getKey(), each.getValue(), its, one));
        }
      }
    }
    return differences;
  }

  /// What a figure has moved by since the book was written stands in a column of its own.
  private static boolean isSinceExport(Spreadsheet.Sheet sheet, String cell) {
    return sheet.name().equals("Outputs") && cell.startsWith("G");
  }

  private static boolean isSame(double found, double wanted) {
    double gap = Math.abs(found - wanted);
    return Double.isNaN(wanted)
        ? Double.isNaN(found)
        : gap <= 1e-6 || gap <= 1e-9 * Math.abs(wanted);
  }
}
