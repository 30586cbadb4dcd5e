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
import org.tinkuy.park.Park;
import org.tinkuy.testkit.CaseFile;

/// A case of a test that was read and run: the one door by which tests of the engines go from a
/// [CaseFile] to what it comes to.
public record CaseRun(ProjectRun run) {
  /// Reads a file and runs it, without a park.
  ///
  /// @param doubts codes of what a reader may say of the file
  public static CaseRun of(CaseFile file, String... doubts) {
    assertThat(codes(file)).isSubsetOf(doubts);
    Checked<ProjectRun> run = ProjectRun.of(whole(file));
    assertThat(run.issues()).isEmpty();
    return new CaseRun(run.find().orElseThrow());
  }

  /// Runs a file, and holds its checks and those that hold it against a second way.
  static CaseRun kept(CaseFile file) {
    return of(file).held();
  }

  /// What a file says, and all that is wrong with it.
  public static Checked<FinanceCase> read(CaseFile file) {
    return FinanceCase.read(file.document(), CaseFile.UNITS);
  }

  /// All that is wrong with a file.
  public static List<Issue> issues(CaseFile file) {
    return read(file).issues();
  }

  /// The codes of all that is wrong with a file.
  public static List<String> codes(CaseFile file) {
    return issues(file).stream().map(Issue::code).toList();
  }

  /// What a file says that can be read, whatever else is said of it.
  public static FinanceCase found(CaseFile file) {
    return read(file).find().orElseThrow();
  }

  /// What a file says with what it takes from a park, and all that is wrong with that.
  public static Checked<FinanceCase> taken(Park park, CaseFile file) {
    return ParkAmounts.resolve(found(file), Optional.of(park));
  }

  /// The same without a park.
  static Checked<FinanceCase> alone(CaseFile file) {
    return ParkAmounts.resolve(found(file), Optional.empty());
  }

  /// All that is wrong with a file and, where it can be read, with what it takes from a park.
  static List<Issue> issues(CaseFile file, Optional<Park> park) {
    Checked<FinanceCase> read = read(file);
    List<Issue> issues = new ArrayList<>(read.issues());
    read.find().ifPresent(it -> issues.addAll(ParkAmounts.resolve(it, park).issues()));
    return issues;
  }

  /// What a file says that takes nothing from a park.
  public static FinanceCase whole(CaseFile file) {
    return alone(file).find().orElseThrow();
  }

  /// Runs a file in a park.
  public static ProjectRun in(Park park, CaseFile file) {
    return ProjectRun.of(taken(park, file).find().orElseThrow()).find().orElseThrow();
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

  /// Holds every check of the case, and those that hold it against a second way.
  public CaseRun held() {
    assertThat(CaseChecks.of(run)).allMatch(IntegrityCheck.Outcome::isKept);
    return checked();
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
