package org.tinkuy.finance.difference;

import java.util.List;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Checked;

/// What differs between two cases that run.
///
/// @param inputs that are not the same
/// @param lines that come out otherwise, the greatest first
/// @param fresh lines that only the second case has, without those of its inputs
/// @param gone lines that only the first case has
/// @param effects what each part moved
/// @param written what the files say otherwise beside the numbers of inputs; of a scenario the
///   openings that it moves
public record CaseDiff(
    ProjectRun before,
    ProjectRun after,
    List<InputChange> inputs,
    List<LineChange> lines,
    List<Line> fresh,
    List<Line> gone,
    CaseEffects effects,
    List<WrittenEffect> written) {
  public CaseDiff {
    inputs = List.copyOf(inputs);
    lines = List.copyOf(lines);
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
    written = List.copyOf(written);
  }

  /// Between two cases, each with its debt as it sizes it.
  public static CaseDiff between(ProjectRun before, ProjectRun after) {
    List<InputChange> inputs = InputChange.between(before.model().of(), after.model().of());
    List<InputChange> counting = inputs.stream().filter(InputChange::counts).toList();
    CaseMix mix = new CaseMix(before.model().of(), after.model().of(), counting);
    return new CaseDiff(
        before,
        after,
        inputs,
        LineChange.between(before, after),
        only(after, before),
        only(before, after),
        CaseEffects.of(before, after, mix),
        List.of());
  }

  /// The same with what the files say otherwise.
  public CaseDiff with(List<WrittenEffect> told) {
    return new CaseDiff(before, after, inputs, lines, fresh, gone, effects, told);
  }

  /// Between a case and one of its scenarios, which keeps the debt of the case unless it says
  /// otherwise; refused where it does not run.
  public static Checked<CaseDiff> between(ProjectRun base, CaseScenario scenario) {
    FinanceCase start = scenario.keepsDebt() ? base.kept() : base.model().of();
    Checked<ProjectRun> before = ProjectRun.of(start);
    Checked<ProjectRun> after = ProjectRun.of(ProjectRun.changed(start, scenario));
    if (before.find().isEmpty() || after.find().isEmpty()) {
      return new Checked.Refused<>(before.find().isEmpty() ? before.issues() : after.issues());
    }
    ProjectRun one = before.find().get();
    ProjectRun other = after.find().get();
    return new Checked.Accepted<>(
        between(one, other).with(WrittenEffect.ofOpenings(one, other)), List.of());
  }

  /// Whether nothing differs.
  public boolean isSame() {
    return inputs.isEmpty()
        && lines.isEmpty()
        && fresh.isEmpty()
        && gone.isEmpty()
        && written.isEmpty();
  }

  private static List<Line> only(ProjectRun here, ProjectRun there) {
    return here.model().graph().lines().stream()
        .filter(line -> there.model().find(line.id()).isEmpty())
        .filter(line -> !here.model().inputs().containsValue(line))
        .toList();
  }
}
