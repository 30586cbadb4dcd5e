package org.tinkuy.finance.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.project.PhaseLink;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Whether products sell and let more area than there is: more than the works make ready that they
/// are bound to, more than the plots of their phase of the park, more than the land budget. Each
/// product beyond it is told, with what all up to it take.
final class AreaHeld {
  private static final Sentence LESS =
      Sentence.of(
          "hint.finance.park.areaHeld",
          "Lower the area of a product, bind it to other works under ready, or correct what is"
              + " there.");

  private final FinanceCase of;
  private final Attempt attempt;
  private final Unit area;

  AreaHeld(FinanceCase of, Attempt attempt) {
    this.of = of;
    this.attempt = attempt;
    this.area = of.units().area();
  }

  void check(Optional<Park> park) {
    for (WorkPackage work : of.park().works()) {
      steady(work.input("quantity"))
          .ifPresent(made -> take(bound(work), made, new Where(true, work.id())));
    }
    park.ifPresent(found -> phases().forEach((phase, products) -> phase(found, phase, products)));
    budget();
  }

  /// Land that waits for the works.
  private SequencedMap<ProductPlan, Double> bound(WorkPackage work) {
    SequencedMap<ProductPlan, Double> bound = new LinkedHashMap<>();
    land()
        .forEach(
            (plan, own) -> {
              if (plan.ready().contains(work.id())) {
                bound.put(plan, own);
              }
            });
    return bound;
  }

  /// Products that take area of their own, with it in the area of the case.
  private SequencedMap<ProductPlan, Double> land() {
    SequencedMap<ProductPlan, Double> land = new LinkedHashMap<>();
    for (ProductPlan plan : of.park().products()) {
      if (plan.isOfLand()) {
        steady(plan.input("area")).ifPresent(own -> land.put(plan, own));
      }
    }
    return land;
  }

  private Map<String, SequencedMap<ProductPlan, Double>> phases() {
    Map<String, SequencedMap<ProductPlan, Double>> phases = new LinkedHashMap<>();
    land()
        .forEach(
            (plan, own) ->
                of.park().absorptions().stream()
                    .filter(each -> each.id().equals(plan.absorption()))
                    .flatMap(each -> each.parkPhase().stream())
                    .map(PhaseLink::phase)
                    .forEach(
                        phase ->
                            phases
                                .computeIfAbsent(phase, _ -> new LinkedHashMap<>())
                                .put(plan, own)));
    return phases;
  }

  private void phase(Park park, String phase, SequencedMap<ProductPlan, Double> products) {
    List<ParkRow> plots =
        ParkAmounts.plots(park, new InputAmount.Plots(List.of(phase), List.of(), List.of(), false));
    if (plots.isEmpty() || plots.stream().anyMatch(each -> each.findNumber("area_m2").isEmpty())) {
      return;
    }
    double there_m2 =
        plots.stream().mapToDouble(each -> each.findNumber("area_m2").orElseThrow()).sum();
    take(products, there_m2 / area.factor().doubleValue(), new Where(false, phase));
  }

  /// Shares of the net area of the land budget: together they are all of it at most.
  private void budget() {
    SequencedMap<ProductPlan, Double> shares = new LinkedHashMap<>();
    double sum = 0;
    for (ProductPlan plan : of.park().products()) {
      Optional<CaseInput> share = of.find(plan.input("share"));
      if (plan.isOfLand() && share.isPresent() && number(share.get()).isPresent()) {
        sum += number(share.get()).orElseThrow();
        shares.put(plan, sum);
      }
    }
    shares.forEach(
        (plan, so) -> {
          if (so > 1 && CaseInput.isOther(so, 1)) {
            attempt.warn(
                "finance.park.areaShares",
                of.find(plan.input("share")).orElseThrow().place(),
                LESS,
                "Product '%s': with it the products take %s%% of the net area of the land budget.",
                plan.id(),
                Math.rint(so * 1e4) / 1e2);
          }
        });
  }

  /// What holds the area: works, or a phase of the park.
  private record Where(boolean isBuilt, String id) {}

  private void take(SequencedMap<ProductPlan, Double> products, double there, Where where) {
    double taken = 0;
    for (Map.Entry<ProductPlan, Double> each : products.entrySet()) {
      taken += each.getValue();
      if (taken > there && CaseInput.isOther(taken, there)) {
        warn(each.getKey(), new Quantity(taken, area), new Quantity(there, area), where);
      }
    }
  }

  private void warn(ProductPlan plan, Quantity taken, Quantity there, Where where) {
    CaseInput own = of.find(plan.input("area")).orElseThrow();
    if (where.isBuilt) {
      attempt.warn(
          "finance.park.areaBuilt",
          own.place(),
          LESS,
          "Product '%s': with it %s are sold and let of what the works '%s' make ready, but these"
              + " are %s.",
          plan.id(),
          taken,
          where.id,
          there);
    } else {
      attempt.warn(
          "finance.park.areaPlots",
          own.place(),
          LESS,
          "Product '%s': with it %s are sold and let of phase '%s' of the park, but its plots have"
              + " %s.",
          plan.id(),
          taken,
          where.id,
          there);
    }
  }

  /// An area that is the same in all periods, in the area of the case.
  private Optional<Double> steady(String id) {
    return of.find(id)
        .filter(input -> input.measure().unit().converts(area))
        .flatMap(input -> number(input).map(value -> input.measure().unit().convert(value, area)));
  }

  private static Optional<Double> number(CaseInput input) {
    return input.amount() instanceof InputAmount.Steady(double value)
        ? Optional.of(value)
        : Optional.empty();
  }
}
