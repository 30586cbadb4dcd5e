package org.tinkuy.finance.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.tinkuy.finance.graph.GraphRun;
import org.tinkuy.finance.graph.Residual;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// A model and its numbers, in the base case or in a scenario.
///
/// @param model the graph and the lines that carry a role
/// @param values the numbers of all its lines
public record ProjectRun(ProjectModel model, Values values) {

  /// Builds and runs a case; refused where its parts do not fit or a loop does not close.
  public static Checked<ProjectRun> of(FinanceCase written) {
    return switch (ProjectModel.build(written)) {
      case Checked.Accepted<ProjectModel>(ProjectModel model, _) -> run(model);
      case Checked.Partial<ProjectModel>(_, var issues) -> new Checked.Refused<>(issues);
      case Checked.Refused<ProjectModel>(var issues) -> new Checked.Refused<>(issues);
    };
  }

  /// Runs a model; refused with what is left open where a loop does not close.
  static Checked<ProjectRun> run(ProjectModel model) {
    Attempt attempt = new Attempt();
    return switch (model.graph().run()) {
      case GraphRun.Solved(Values values) -> attempt.finish(new ProjectRun(model, values));
      case GraphRun.Unsolved(List<Residual> open) -> {
        for (Residual each : open) {
          if (!each.isSolved()) {
            attempt.error(
                "finance.model.open",
                Place.file(FinanceCase.FILE),
                Double.isFinite(each.residual())
                    ? Sentence.NONE
                    : Sentence.of(
                        "hint.finance.model.noNumber",
                        "Maybe a figure of the case is zero or far too large, so that no number"
                            + " comes out."),
                "Line '%s': its loop did not close within %s rounds; what is left open is %s,"
                    + " allowed are %s.",
                each.unknown().id(),
                each.rounds(),
                each.residual(),
                each.tolerance());
          }
        }
        yield attempt.refuse();
      }
    };
  }

  /// The most that all loans together owe at the end of a period, in the money of the model, >= 0;
  /// 0 where there are none.
  public double mostOwed() {
    double most = 0;
    for (int t = 0; t < model.graph().grid().periods(); t++) {
      most = Math.max(most, owed(t));
    }
    return most;
  }

  /// What all loans together owe at the end of a period, in the money of the model, >= 0.
  ///
  /// @param period from 0
  public double owed(int period) {
    double owed = 0;
    for (StackLines.DebtLines loan : model.loans()) {
      owed += values.at(loan.balance(), period);
    }
    return owed;
  }

  /// Runs a scenario of this case; its debt stays as it is here unless the scenario says otherwise.
  public Checked<ProjectRun> scenario(CaseScenario scenario) {
    return of(changed(scenario.keepsDebt() ? kept() : model.of(), scenario));
  }

  /// The case with its loans as they are drawn and paid back here: a worse year does not shrink a
  /// loan.
  public FinanceCase kept() {
    return model.of().stack().isPresent() && model.stack().isPresent()
        ? model.of().with(model.of().stack().get().locked(model.stack().get(), values))
        : model.of();
  }

  /// The case as a scenario changes it.
  public static FinanceCase changed(FinanceCase base, CaseScenario scenario) {
    SequencedMap<String, CaseInput> inputs = new LinkedHashMap<>(base.inputs());
    inputs.putAll(scenario.set());
    scenario
        .scaled()
        .forEach((id, times) -> inputs.computeIfPresent(id, (_, old) -> scaled(old, times.by())));
    FinanceCase changed = base.with(inputs);
    return scenario.delay_months() == 0 ? changed : changed.delayed(scenario.delay_months());
  }

  /// An input so many times as large.
  ///
  /// @param by a factor
  public static CaseInput scaled(CaseInput input, double by) {
    return input.with(
        switch (input.amount()) {
          case InputAmount.Steady(double value) -> new InputAmount.Steady(value * by);
          case InputAmount.Steps(var values) -> {
            var scaled = new TreeMap<>(values);
            scaled.replaceAll((_, value) -> value * by);
            yield new InputAmount.Steps(scaled);
          }
          case InputAmount.Yearly(var values) ->
              new InputAmount.Yearly(values.stream().map(value -> value * by).toList());
          case InputAmount.Plots _,
              InputAmount.Leases _,
              InputAmount.Cell _,
              InputAmount.Reached _ ->
              input.amount();
        });
  }
}
