package org.tinkuy.finance.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tinkuy.finance.debt.Repayment;
import org.tinkuy.finance.graph.GraphRun;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LoanOffer;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// When loans to phases are signed and paid back whose works a share let sets off: the case is run
/// once without its layers, on which nothing depends that sets works off, and the months in which
/// the works then begin and end are those of the loans. A downside that keeps the debt keeps them.
final class GraceDates {
  private final FinanceCase of;
  private final Attempt attempt;

  private GraceDates(FinanceCase of, Attempt attempt) {
    this.of = of;
    this.attempt = attempt;
  }

  /// The case with these dates; the same where it has no such loans.
  static FinanceCase dated(FinanceCase of, Attempt attempt) {
    return of.layers().stream().anyMatch(GraceDates::isOpen)
        ? new GraceDates(of, attempt).dated()
        : of;
  }

  /// Whether a loan waits for its dates; one that is kept has them.
  private static boolean isOpen(Layer layer) {
    return layer.head().grace().isPresent()
        && layer instanceof Layer.Debt debt
        && !(debt.offer().payback().profile() instanceof LoanOffer.Profile.Agreed);
  }

  private FinanceCase dated() {
    Stack stack = of.stack().orElseThrow();
    FinanceCase plain =
        new FinanceCase(
            of.head(),
            of.units(),
            of.life(),
            of.inputs(),
            of.park(),
            of.company(),
            Optional.empty(),
            of.extras());
    Optional<Values> run =
        new ModelBuilder(plain, attempt)
            .build()
            .map(model -> model.graph().run())
            .filter(GraphRun.Solved.class::isInstance)
            .map(GraphRun::values);
    Map<String, LoanOffer> offers = new LinkedHashMap<>();
    for (Layer layer : stack.layers()) {
      if (isOpen(layer) && layer instanceof Layer.Debt debt && run.isPresent()) {
        offer(debt, run.get()).ifPresent(offer -> offers.put(debt.id(), offer));
      }
    }
    return of.with(stack.with(offers));
  }

  private Optional<LoanOffer> offer(Layer.Debt debt, Values run) {
    List<WorkPackage> works =
        of.park().works().stream()
            .filter(work -> debt.head().phases().contains(work.phase()))
            .toList();
    List<OptionalInt> begins = works.stream().map(work -> first(run, work, "started")).toList();
    List<OptionalInt> ends = works.stream().map(work -> first(run, work, "ready")).toList();
    Place place =
        of.find("layers." + debt.id() + ".share")
            .map(CaseInput::place)
            .orElse(Place.file(FinanceCase.FILE));
    if (ends.stream().anyMatch(OptionalInt::isEmpty)) {
      attempt.error(
          "finance.model.phaseEnd",
          place,
          Sentence.of(
              "hint.finance.model.phaseEnd",
              "Write first: the month of the first principal, in place of grace_years."),
          "Loan '%s': its grace counts from the end of its phases, but as the case runs too little"
              + " is let to set all their works off within its life.",
          debt.id());
      return Optional.empty();
    }
    LoanOffer dated = dated(debt, begins, ends);
    TimeGrid grid = of.life().grid();
    Repayment.Window window = dated.window(grid);
    if (window.last() + 1 > grid.periods()) {
      attempt.error(
          "finance.model.maturity",
          place,
          Sentence.of(
              "hint.finance.model.maturity",
              "Maybe the case must last longer, or the loan be shorter."),
          "Loan '%s': as the case runs it is paid back from %s over %s years, but the case ends in"
              + " %s.",
          debt.id(),
          grid.month(window.first()),
          window.payments() / grid.perYear(),
          grid.month(grid.periods()).minusMonths(1));
      return Optional.empty();
    }
    return Optional.of(dated);
  }

  /// An offer with the dates of its works: signed with the first of them where it says so, first
  /// paid back once all are done and the years of its grace are over.
  private LoanOffer dated(Layer.Debt debt, List<OptionalInt> begins, List<OptionalInt> ends) {
    TimeGrid grid = of.life().grid();
    Layer.Grace grace = debt.head().grace().orElseThrow();
    int last = ends.stream().mapToInt(OptionalInt::getAsInt).max().orElseThrow();
    int first = last + 1 + grace.years() * grid.perYear();
    int signed =
        grace.isSignedWithWorks()
            ? begins.stream().mapToInt(OptionalInt::getAsInt).min().orElseThrow()
            : (int) Math.round(debt.offer().signed_years() * grid.perYear());
    return debt.offer().dated(grid, signed, first);
  }

  /// The first period in which a line of some works is above zero.
  private static OptionalInt first(Values run, WorkPackage work, String word) {
    Series series = run.series(run.graph().line(work.input(word)));
    return IntStream.range(0, series.length()).filter(t -> series.at(t) > 0).findFirst();
  }
}
