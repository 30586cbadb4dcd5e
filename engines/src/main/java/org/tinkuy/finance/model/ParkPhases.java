package org.tinkuy.finance.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.project.AbsorptionPlan;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.project.PhaseLink;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Lays the works and openings of a case on the phases of its park: months that the case does not
/// state are those of the phase; where both state them, and the area, they are held against each
/// other and what differs is told with both.
final class ParkPhases {
  private static final String TABLE = "phases";

  private final Optional<Park> park;
  private final Attempt attempt;

  ParkPhases(Optional<Park> park, Attempt attempt) {
    this.park = park;
    this.attempt = attempt;
  }

  /// The case with the months of the phases that it names.
  FinanceCase placed(FinanceCase written) {
    List<WorkPackage> works =
        written.park().works().stream().map(each -> placed(written, each)).toList();
    List<AbsorptionPlan> openings =
        written.park().absorptions().stream().map(this::placed).toList();
    return written.with(written.park().with(works, openings));
  }

  private WorkPackage placed(FinanceCase written, WorkPackage work) {
    Optional<ParkRow> row = work.timing().parkPhase().flatMap(this::row);
    if (row.isEmpty()) {
      return work;
    }
    PhaseLink link = work.timing().parkPhase().orElseThrow();
    area(written, work, link);
    Optional<Period> starts = month(row.get(), link, "starts");
    Optional<Period> ends = month(row.get(), link, "ends");
    if (starts.isEmpty() || ends.isEmpty()) {
      return work;
    }
    if (link.isDated()) {
      compare(work, row.get(), starts.get(), ends.get());
      return work;
    }
    YearMonth from = YearMonth.from(starts.get().start());
    long months = from.until(YearMonth.from(ends.get().end()), ChronoUnit.MONTHS) + 1;
    return work.spending(List.of(new WorkPackage.Spending(from, Math.toIntExact(months), 1)));
  }

  /// Works begin in the period in which their phase starts and end in that in which it ends.
  private void compare(WorkPackage work, ParkRow row, Period starts, Period ends) {
    YearMonth first =
        work.spending().stream()
            .map(WorkPackage.Spending::from)
            .min(YearMonth::compareTo)
            .orElseThrow();
    YearMonth last =
        work.spending().stream()
            .map(each -> each.from().plusMonths(each.months() - 1L))
            .max(YearMonth::compareTo)
            .orElseThrow();
    if (!has(starts, first) || !has(ends, last)) {
      attempt.warn(
          "finance.park.phaseWorks",
          work.timing().parkPhase().orElseThrow().place(),
          Sentence.NONE,
          "Works '%s': the case pays them from %s to %s, but phase '%s' of the park (%s) runs from"
              + " %s to %s. The case reckons with the first.",
          work.id(),
          first,
          last,
          row.key(),
          row.place(),
          starts,
          ends);
    }
  }

  /// What is written as the area of the works against the area of the plots of their phase.
  private void area(FinanceCase written, WorkPackage work, PhaseLink link) {
    Unit area = written.units().area();
    Optional<CaseInput> quantity = written.find(work.input("quantity"));
    List<ParkRow> plots =
        ParkAmounts.plots(
            park.orElseThrow(),
            new InputAmount.Plots(List.of(link.phase()), List.of(), List.of(), false));
    boolean isKnown = plots.stream().allMatch(each -> each.findNumber("area_m2").isPresent());
    if (quantity.isPresent()
        && quantity.get().amount() instanceof InputAmount.Steady(double here)
        && quantity.get().measure().unit().converts(area)
        && isKnown
        && !plots.isEmpty()) {
      double own_m2 = quantity.get().measure().unit().convert(here, area);
      double plots_m2 =
          plots.stream().mapToDouble(each -> each.findNumber("area_m2").orElseThrow()).sum();
      if (CaseInput.isOther(own_m2, plots_m2)) {
        attempt.warn(
            "finance.park.phaseArea",
            quantity.get().place(),
            Sentence.NONE,
            "Works '%s': the case states %s, but the plots of phase '%s' in the park's table"
                + " plots have %s. The case reckons with the first.",
            work.id(),
            new Quantity(own_m2, area),
            link.phase(),
            new Quantity(plots_m2, area));
      }
    }
  }

  private AbsorptionPlan placed(AbsorptionPlan plan) {
    Optional<ParkRow> row = plan.parkPhase().flatMap(this::row);
    Optional<Period> ends =
        row.flatMap(each -> month(each, plan.parkPhase().orElseThrow(), "ends"));
    if (ends.isEmpty()) {
      return plan;
    }
    PhaseLink link = plan.parkPhase().orElseThrow();
    if (!link.isDated()) {
      return plan.opening(YearMonth.from(ends.get().end()).plusMonths(1));
    }
    if (!has(ends.get(), plan.opening().minusMonths(1))) {
      attempt.warn(
          "finance.park.phaseOpening",
          link.place(),
          Sentence.NONE,
          "Absorption '%s': the case opens it in %s, but phase '%s' of the park (%s) ends in %s,"
              + " and the month after it opens. The case reckons with the first.",
          plan.id(),
          plan.opening(),
          link.phase(),
          row.orElseThrow().place(),
          ends.get());
    }
    return plan;
  }

  private Optional<ParkRow> row(PhaseLink link) {
    Optional<ParkRow> row = park.flatMap(each -> each.table(TABLE).find(link.phase()));
    if (row.isEmpty()) {
      List<String> known =
          park.stream()
              .flatMap(each -> each.table(TABLE).rows().stream().map(ParkRow::key))
              .toList();
      attempt.error(
          "finance.park.noPhase",
          link.place(),
          Sentence.maybe(Nearest.of(link.phase(), known)).or(among(known)),
          "Phase '%s': the park's table phases has none of that id.",
          link.phase());
    }
    return row;
  }

  private static Sentence among(List<String> known) {
    return known.isEmpty()
        ? Sentence.of("hint.finance.park.noPhase.none", "Add its row to the table phases.")
        : Sentence.of(
            "hint.finance.park.noPhase", "The phases of the park: %s.", String.join(", ", known));
  }

  /// When a phase starts or ends; an error where the case needs it and the park does not say.
  private Optional<Period> month(ParkRow row, PhaseLink link, String column) {
    Optional<Period> found = row.findPeriod(column);
    if (found.isEmpty() && !link.isDated()) {
      attempt.error(
          "finance.park.phaseUndated",
          link.place(),
          Sentence.NONE,
          "Phase '%s': the park's table phases does not say %s, and the case no months of its own.",
          link.phase(),
          column);
    }
    return found;
  }

  private static boolean has(Period period, YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate last = month.atEndOfMonth();
    return !first.isAfter(period.end()) && !last.isBefore(period.start());
  }
}
