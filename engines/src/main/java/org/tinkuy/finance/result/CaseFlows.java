package org.tinkuy.finance.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.family.ProjectFlows;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputKind;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.LocalizedText;

/// The flows of a case as those who compare ways to pay for it read them: what works cost, what is
/// collected, what running costs with value-added tax, as it is paid.
final class CaseFlows {
  private final ProjectRun run;

  private CaseFlows(ProjectRun run) {
    this.run = run;
  }

  /// The case as a project with its stack; empty where it has none.
  static Optional<FinancedProject> financed(ProjectRun run) {
    // a project's return does not hang on how it is paid for
    Optional<Line> tax =
        run.model()
            .find("unlevered.paid")
            .or(() -> run.model().find("incomeTax.paid"))
            .or(() -> run.model().find("project.noTax"));
    return run.model().stack().isEmpty() || tax.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FinancedProject(
                of(run),
                run.model().of().stack().orElseThrow(),
                run.model().stack().orElseThrow(),
                run.values(),
                tax.get(),
                downside -> again(run, downside)));
  }

  /// The flows by period of the case.
  static ProjectFlows of(ProjectRun run) {
    return new CaseFlows(run).flows(run.model().graph().grid());
  }

  private ProjectFlows flows(TimeGrid grid) {
    Series invested = series(run.model().sums().orElseThrow().invested());
    Series collected = series(line("project.collected"));
    Series running = collected.minus(series(line("project.beforeTax")));
    LinkedHashMap<String, Series> works = new LinkedHashMap<>();
    works.put("works", invested);
    return new ProjectFlows(
        new ProjectFlows.Setting(
            grid,
            run.model().sums().orElseThrow().invested().type(),
            run.model().of().head().owner(),
            Map.of()),
        works,
        collected,
        running,
        letShare(grid.periods()),
        tax(grid.periods() / (double) grid.perYear()));
  }

  private Line line(String id) {
    return run.model().graph().line(id);
  }

  private Series series(Line line) {
    return run.values().series(line);
  }

  private Series letShare(int periods) {
    return run.model()
        .find("project.letShare")
        .map(this::series)
        .orElseGet(() -> Series.constant(0, periods));
  }

  /// The rules of tax, the life of all works being the mean of their lives by cost in whole years;
  /// the life of the case where no works have one.
  private ProjectFlows.TaxTerms tax(double life_years) {
    FinanceCase of = run.model().of();
    if (!of.company().hasTax()) {
      return ProjectFlows.TaxTerms.NONE;
    }
    double cost = 0;
    double costYears = 0;
    for (WorkPackage work : of.park().works()) {
      Optional<CaseInput> life = of.find(work.lifeInput());
      Optional<Line> spent = run.model().find("works." + work.id() + ".spent");
      if (life.isPresent() && spent.isPresent()) {
        double all = run.values().total(spent.get());
        cost += all;
        costYears += all * Inputs.first(life.get());
      }
    }
    return new ProjectFlows.TaxTerms(
        first("tax.rate", 0),
        Math.max(1, Math.rint(cost > 0 ? costYears / cost : life_years)),
        first("tax.interestCap", 1),
        first("tax.lossLimit", 1),
        first("tax.workersShare", 0));
  }

  private double first(String input, double otherwise) {
    return run.model().of().find(input).map(Inputs::first).orElse(otherwise);
  }

  /// The case in a downside: prices, costs of works and of running so many times what they were,
  /// all openings later, the debt as it is.
  private static FinancedProject.Outcome again(ProjectRun run, ProjectFlows.Downside downside) {
    FinanceCase of = run.model().of();
    Map<String, CaseScenario.Factor> scaled = new LinkedHashMap<>();
    for (CaseInput input : of.inputs().values()) {
      double by = factor(input, downside);
      if (by != 1) {
        scaled.put(input.id(), new CaseScenario.Factor(by, input.place()));
      }
    }
    int months = downside.delay_periods() * run.model().graph().grid().step().months();
    CaseScenario worse =
        new CaseScenario(
            "downside", LocalizedText.of("en", "downside"), Map.of(), scaled, months, true);
    Checked<ProjectRun> again = run.scenario(worse);
    return again
        .find()
        .flatMap(CaseFlows::financed)
        .<FinancedProject.Outcome>map(FinancedProject.Outcome.Solved::new)
        .orElseGet(() -> new FinancedProject.Outcome.Open(List.of()));
  }

  private static double factor(CaseInput input, ProjectFlows.Downside downside) {
    if (!input.kind().isMoney() && input.kind() != InputKind.UNIT_COST) {
      return 1;
    }
    String block = input.id().substring(0, input.id().indexOf('.'));
    return switch (block) {
      case "works" -> downside.works();
      case "products" -> downside.revenue();
      case "costs" -> downside.running();
      default -> 1;
    };
  }
}
