package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.EconomyPlan;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.SocietyPlan;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.view.EconomyView;

/// The flows of a case as the economy sees them, in the prices of the base month. Together its
/// items are the flow of the project after tax: what no item of the case names keeps its price,
/// taxes are transfers, and what is paid later than it falls due is an item of its own.
final class EconomyFlows {
  /// Groups that the case does not name.
  static final String STATE = "government";

  /// Who pays a layer out of the accounts of an enterprise of the state, and not of its budget.
  static final String ENTERPRISE = "stateEnterprise";

  static final String PROJECT = "project";

  private final ProjectRun run;
  private final EconomyPlan plan;
  private final TimeGrid grid;

  private EconomyFlows(ProjectRun run, EconomyPlan plan) {
    this.run = run;
    this.plan = plan;
    this.grid = run.model().graph().grid();
  }

  /// The view; empty where the case states no economic prices or no rate of the state, or is in
  /// prices of the day without an index that takes them back.
  static Optional<EconomyView> of(ProjectRun run) {
    FinanceCase of = run.model().of();
    Optional<EconomyPlan> plan = of.extras().society().economy();
    Optional<CaseInput> rate = of.find("discount.public");
    if (plan.isEmpty() || rate.isEmpty() || run.model().sums().isEmpty()) {
      return Optional.empty();
    }
    EconomyFlows flows = new EconomyFlows(run, plan.get());
    return PriceLevel.of(run)
        .map(
            prices ->
                EconomyView.of(
                    flows.items(prices),
                    flows.outside(),
                    PresentValue.effectivePerPeriod(
                        Inputs.first(rate.get()), run.model().graph().grid().perYear())));
  }

  /// A payment of the project.
  ///
  /// @param kind all payments of its kind
  private record Paid(String id, String kind, Line line, int sign) {}

  private List<EconomyView.Item> items(PriceLevel level) {
    SequencedMap<String, Paid> paid = paid();
    Set<String> taken = new LinkedHashSet<>();
    List<EconomyView.Item> items = new ArrayList<>();
    ProjectModel.SumLines sums = run.model().sums().orElseThrow();
    Series left = level.of(sums.operating()).minus(level.of(sums.invested()));
    for (EconomyPlan.Item item : plan.items()) {
      Series amount = Series.constant(0, grid.periods());
      for (Paid each : paid.values()) {
        boolean isOf = item.of().contains(each.id) || item.of().contains(each.kind);
        if (isOf && taken.add(each.id)) {
          amount = amount.plus(level.of(each.line).times(each.sign));
        }
      }
      items.add(new EconomyView.Item(item.id(), amount, parts(item)));
      left = left.minus(amount);
    }
    for (Paid each : paid.values()) {
      if (!taken.contains(each.id)) {
        boolean isTax = each.kind.equals("tax");
        Series amount = level.of(each.line).times(each.sign);
        items.add(
            new EconomyView.Item(
                each.id,
                amount,
                List.of(new EconomyView.Part(1, isTax ? 0 : 1, isTax ? STATE : PROJECT))));
        left = left.minus(amount);
      }
    }
    items.add(new EconomyView.Item("timing", left, List.of(new EconomyView.Part(1, 1, PROJECT))));
    return items;
  }

  private List<EconomyView.Part> parts(EconomyPlan.Item item) {
    return item.parts().stream()
        .map(
            part -> {
              String path = "economy." + item.id() + "." + part.id();
              return new EconomyView.Part(
                  first(path + ".share"), first(path + ".factor"), part.group());
            })
        .toList();
  }

  private double first(String input) {
    return run.model().of().find(input).map(Inputs::first).orElse(Double.NaN);
  }

  private SequencedMap<String, Paid> paid() {
    SequencedMap<String, Paid> all = new LinkedHashMap<>();
    var park = run.model().of().park();
    park.products()
        .forEach(
            each -> {
              put(all, "products." + each.id(), "products", ".revenue", 1);
              run.model()
                  .find("products." + each.id() + ".directCost")
                  .ifPresent(
                      line -> {
                        String id = "direct." + each.id();
                        all.put(id, new Paid(id, "direct", line, -1));
                      });
            });
    park.costs().forEach(each -> put(all, "costs." + each.id(), "costs", ".paid", -1));
    park.works().forEach(each -> put(all, "works." + each.id(), "works", ".spent", -1));
    park.land().forEach(each -> put(all, "land." + each.id(), "land", ".spent", -1));
    for (UserLine own : run.model().of().extras().lines()) {
      if (own.adds() != UserLine.Adds.NOTHING) {
        int sign = own.adds() == UserLine.Adds.REVENUE ? 1 : -1;
        run.model()
            .find(own.id())
            .ifPresent(line -> all.put(own.id(), new Paid(own.id(), "lines", line, sign)));
      }
    }
    tax(all, "vat.net", 1);
    tax(all, "incomeTax.paid", -1);
    return all;
  }

  private void tax(Map<String, Paid> all, String id, int sign) {
    run.model().find(id).ifPresent(line -> all.put(id, new Paid(id, "tax", line, sign)));
  }

  private void put(Map<String, Paid> all, String id, String kind, String word, int sign) {
    run.model().find(id + word).ifPresent(line -> all.put(id, new Paid(id, kind, line, sign)));
  }

  private List<EconomyView.Outside> outside() {
    List<EconomyView.Outside> all = new ArrayList<>();
    Series jobs = JobFlows.of(run).all(grid.periods());
    for (EconomyPlan.Outside each : plan.outside()) {
      // money for a time is for a year; a price is for one of what it follows
      CaseInput amount = run.model().of().find("economy." + each.id() + ".amount").orElseThrow();
      int sign = each.isCost() ? -1 : 1;
      int from = Math.max(0, grid.period(each.from()));
      Series driver =
          switch (each.driver()) {
            case FIXED -> Series.constant(1.0 / grid.perYear(), grid.periods());
            case JOBS -> jobs.times(1.0 / grid.perYear());
            case VOLUME ->
                run.model()
                    .find("products." + each.of() + ".volume")
                    .map(run.values()::series)
                    .orElseGet(() -> Series.constant(0, grid.periods()));
          };
      all.add(
          new EconomyView.Outside(
              each.id(),
              each.group(),
              Series.of(
                  grid.periods(),
                  t -> t < from ? 0 : sign * driver.at(t) * Inputs.yearlyAt(amount, grid, t))));
    }
    carbon().ifPresent(all::add);
    return all;
  }

  /// Emissions avoided at the price of carbon, which may rise by steps.
  private Optional<EconomyView.Outside> carbon() {
    Optional<CaseInput> price = run.model().of().find("economy.carbonPrice");
    List<SocietyPlan.Abatement> measures = run.model().of().extras().society().abatements();
    return price.isEmpty() || measures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EconomyView.Outside(
                "carbon",
                "world",
                Series.of(
                    grid.periods(),
                    t ->
                        Abatements.avoided(run, t)
                            / grid.perYear()
                            * Inputs.at(price.get(), grid, t))));
  }
}
