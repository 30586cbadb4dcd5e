package org.tinkuy.finance.difference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.project.AbsorptionPlan;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.LandLot;
import org.tinkuy.finance.project.ParkPlan;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.kernel.Place;

/// What two cases say that is no input, kind by kind, without the places at which it is written.
final class CaseRules {
  private CaseRules() {}

  /// Whether two cases tell time and money alike, so that layers and contracts of the one mean the
  /// same in the other.
  static boolean isSameGrid(FinanceCase one, FinanceCase other) {
    return one.life().equals(other.life()) && one.units().money().equals(other.units().money());
  }

  /// What is neither park nor layer nor contract.
  static List<Object> frame(FinanceCase of) {
    return List.of(
        of.life(),
        of.units().money(),
        of.head().isNominal(),
        of.head().base(),
        of.head().precision(),
        of.head().owner(),
        of.company(),
        of.extras().chances());
  }

  /// The lines of one's own, without their phases.
  static List<UserLine> lines(FinanceCase of) {
    return of.extras().lines().stream()
        .map(
            line ->
                new UserLine(
                    line.id(),
                    line.name(),
                    line.type(),
                    line.formula(),
                    line.adds(),
                    "",
                    line.means(),
                    Place.file(FinanceCase.FILE)))
        .toList();
  }

  /// What a park is without its openings and its phases.
  static List<Object> park(ParkPlan plan) {
    List<Object> parts = new ArrayList<>();
    parts.add(plan.hasBudget());
    plan.land().forEach(each -> parts.add(lot(each)));
    plan.works().forEach(each -> parts.add(works(each)));
    plan.absorptions().forEach((AbsorptionPlan each) -> parts.add(each.id() + each.curve()));
    parts.add(plan.products());
    parts.add(plan.costs());
    return parts;
  }

  private static LandLot lot(LandLot of) {
    return new LandLot(of.id(), of.name(), of.paid(), of.sold(), "");
  }

  /// The phase of the park gave the works their months, and is written at some place.
  private static WorkPackage works(WorkPackage of) {
    WorkPackage.Timing timing =
        new WorkPackage.Timing(of.spending(), of.trigger(), Optional.empty());
    return new WorkPackage(
        of.id(), of.name(), timing, of.sized(), of.writtenOff(), "", of.isEnvironmental());
  }

  /// The phases, and which land, works and lines belong to each.
  static List<Object> phases(FinanceCase of) {
    List<Object> parts = new ArrayList<>(of.park().phases());
    of.park().land().forEach(each -> parts.add(each.phase()));
    of.park().works().forEach(each -> parts.add(each.phase()));
    of.extras().lines().forEach(each -> parts.add(each.phase()));
    return parts;
  }

  static List<YearMonth> openings(FinanceCase of) {
    return of.park().absorptions().stream().map(AbsorptionPlan::opening).toList();
  }

  static List<String> products(FinanceCase of) {
    return of.park().products().stream().map(ProductPlan::id).toList();
  }

  /// What a contract says that is no input, wherever it is written.
  static List<Object> contract(FinanceCase of) {
    return of.extras()
        .contract()
        .<List<Object>>map(
            plan ->
                List.of(
                    plan.kind().id(),
                    plan.own(),
                    plan.availableFrom(),
                    plan.reserve_years(),
                    plan.terms().ends(),
                    plan.followed()))
        .orElse(List.of());
  }
}
