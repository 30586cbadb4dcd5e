package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.check.CaseChecks;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// A small case that was run, for tests that read its lines.
record CaseRun(ProjectRun run) {
  /// @param doubts codes of what a reader may say of the file
  static CaseRun of(CaseFile file, String... doubts) {
    Checked<FinanceCase> read = FinanceCase.read(file.document(), CaseFile.UNITS);
    assertThat(read.issues()).extracting(Issue::code).isSubsetOf(doubts);
    FinanceCase whole =
        ParkAmounts.resolve(read.find().orElseThrow(), Optional.empty()).find().orElseThrow();
    Checked<ProjectRun> run = ProjectRun.of(whole);
    assertThat(run.issues()).isEmpty();
    return new CaseRun(run.find().orElseThrow());
  }

  /// Runs a file, and holds its checks and those that hold it against a second way.
  static CaseRun kept(CaseFile file) {
    CaseRun run = of(file).checked();
    assertThat(CaseChecks.of(run.run())).allMatch(IntegrityCheck.Outcome::isKept);
    return run;
  }

  /// The codes of all that is wrong with a file.
  static List<String> codes(CaseFile file) {
    return FinanceCase.read(file.document(), CaseFile.UNITS).issues().stream()
        .map(Issue::code)
        .toList();
  }

  Series series(String id) {
    return run.values().series(run.model().graph().line(id));
  }

  double at(String id, int period) {
    return series(id).at(period);
  }

  /// Holds every check of the case.
  CaseRun checked() {
    assertThat(IntegrityCheck.run(run.values(), run.model().checks()))
        .allMatch(IntegrityCheck.Outcome::isKept);
    return this;
  }

  /// A map with some more entries.
  static Map<String, Object> with(Map<String, Object> of, Object... more) {
    Map<String, Object> all = new HashMap<>(of);
    for (int i = 0; i < more.length; i += 2) {
      all.put((String) more[i], more[i + 1]);
    }
    return all;
  }

  /// A list with one more at its end.
  @SafeVarargs
  static List<Map<String, Object>> list(Map<String, Object>... of) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Map<String, Object> each : of) {
      list.add(each);
    }
    return list;
  }
}
