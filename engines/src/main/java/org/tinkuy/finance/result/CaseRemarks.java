package org.tinkuy.finance.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.PreLet;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Sentence;

/// What a run of the base case shows to be odd in how the case is written.
record CaseRemarks(ProjectRun base, Attempt attempt) {
  /// What an amount is told in: more would look surer than a plan is.
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  void make() {
    warnOfKept();
    warnOfUncovered();
    warnOfUnpaid();
    warnOfDefault();
    warnOfUnmet();
    refuseUndrawn();
  }

  /// Works that are neither sold nor wear off stay in the books at what they cost, and no tax is
  /// spared by them. Land does not wear off.
  private void warnOfKept() {
    FinanceCase of = base.model().of();
    for (WorkPackage work : of.park().works()) {
      String kept = "assets." + work.id() + ".value";
      boolean hasCharge = base.model().find("assets." + work.id() + ".charge").isPresent();
      if (base.model().books().isEmpty() || hasCharge || base.model().find(kept).isEmpty()) {
        continue;
      }
      Place place =
          Stream.of("cost", "unitCost")
              .flatMap(word -> of.find(work.input(word)).stream())
              .map(CaseInput::place)
              .findFirst()
              .orElse(Place.file(FinanceCase.FILE).at("works"));
      attempt.warn(
          "finance.study.kept",
          place,
          Sentence.of(
              "hint.finance.study.kept",
              "Write under life over how many years they are written off, as 20 yr, or under sold"
                  + " the product that they are sold with."),
          "Works '%s': the case says no life, so that they are never written off and stand in the"
              + " balance sheet at what they cost.",
          work.id());
    }
  }

  /// A phase that no layer pays for is told with its first month.
  private void warnOfUncovered() {
    for (StackLines.PhaseUse phase :
        base.model().stack().map(lines -> lines.uses().phases()).orElse(List.of())) {
      double open = base.values().total(phase.gap());
      if (open > cent(phase.gap())) {
        attempt.warn(
            "finance.study.uncovered",
            Place.file(FinanceCase.FILE).at("layers"),
            Sentence.of(
                "hint.finance.study.uncovered",
                "Name the phase under phases of a layer; one of equity and budget without a share"
                    + " pays what the others leave."),
            "Phase '%s': no layer pays %s of what it needs, first in %s.",
            phase.id(),
            amount(open, phase.gap()),
            base.model().graph().grid().label(first(phase.gap())));
      }
    }
  }

  private static double cent(Line line) {
    return 0.01 / line.type().unit().factor().doubleValue();
  }

  /// An amount of a line in its unit, as exact as a person needs it.
  private static Quantity amount(double value, Line line) {
    return new Quantity(new BigDecimal(value).round(FOUR_DIGITS).doubleValue(), line.type().unit());
  }

  /// The first period in which a line is above zero; the last one where it never is.
  private int first(Line line) {
    int last = base.model().graph().grid().periods() - 1;
    int first = 0;
    while (first < last && !(base.values().at(line, first) > 0)) {
      first++;
    }
    return first;
  }

  /// A loan that the cash of the base case does not pay back as agreed is told at its place: its
  /// covers are figures of a loan that nobody would lend.
  private void warnOfUnpaid() {
    for (StackLines.DebtLines loan : base.model().loans()) {
      double unpaid = base.values().total(loan.shortfall());
      if (unpaid <= cent(loan.shortfall())) {
        continue;
      }
      attempt.warn(
          "finance.study.unpaid",
          Place.file(FinanceCase.FILE).at("layers"),
          Sentence.of(
              "hint.finance.study.unpaid",
              "Maybe it is too large or too short, or its first payment comes before the cash."),
          "Loan '%s': the cash of the case does not pay %s of its service, first in %s.",
          loan.facility().layer().id(),
          amount(unpaid, loan.shortfall()),
          base.model().graph().grid().label(first(loan.shortfall())));
    }
  }

  /// A cover below which a lender may call its loan is told with its first date and the test that
  /// is kept again: nobody lends on a case that breaks its own covenant.
  private void warnOfDefault() {
    TimeGrid grid = base.model().graph().grid();
    for (CovenantOutcome each : CovenantOutcome.of(base)) {
      if (each.kind() != CovenantOutcome.Kind.DEFAULT || each.first().isEmpty()) {
        continue;
      }
      attempt.warn(
          "finance.study.default",
          base.model()
              .of()
              .find("layers." + each.loan() + ".default")
              .map(CaseInput::place)
              .orElse(Place.file(FinanceCase.FILE).at("layers")),
          Sentence.of(
              "hint.finance.study.default",
              "Maybe it is too large or too short. The figures go on as if it were not called."),
          "Loan '%s': its lender may call it, since cover falls to %sx and the case asks for %sx or"
              + " more, first in the test of %s (%s of %s tests).",
          each.loan(),
          Sentence.number(each.shownLeast()),
          Sentence.number(new BigDecimal(each.floor()).setScale(2, RoundingMode.HALF_UP)),
          grid.label(each.first().getAsInt()),
          each.tests().below(),
          each.tests().all());
    }
  }

  /// A loan that waits for leases until there is nothing left to pay for is no source of the case.
  private void refuseUndrawn() {
    for (StackLines.DebtLines loan : base.model().loans()) {
      String id = loan.facility().layer().id();
      double waits =
          base.model().find(PreLet.waitsId(id)).map(line -> base.values().total(line)).orElse(0.0);
      if (waits > 0 && base.values().total(base.model().graph().line(id + ".drawn")) == 0) {
        attempt.error(
            "finance.study.preLet",
            Place.file(FinanceCase.FILE).at("layers"),
            Sentence.of(
                "hint.finance.study.preLet",
                "Write under preLetMet the month in which contracts for that share are signed, or"
                    + " ask for less."),
            "Loan '%s': it is never paid out, since the share that must be let first is not"
                + " reached while there are works to pay for.",
            id);
      }
    }
  }

  /// A refinancing whose condition is not met on its day leaves the old loan as it is.
  private void warnOfUnmet() {
    for (StackLines.DebtLines loan : base.model().loans()) {
      Layer.Debt layer = loan.facility().layer();
      if (!(layer instanceof Layer.Refinancing(_, _, var replaced))
          || layer.head().preLet().isEmpty()) {
        continue;
      }
      Series now = base.values().series(base.model().graph().line(layer.id() + ".now"));
      Series met = base.values().series(base.model().graph().line(PreLet.metId(layer.id())));
      double isMet = 0;
      for (int t = 0; t < now.length(); t++) {
        isMet += now.at(t) * met.at(t);
      }
      if (isMet == 0) {
        attempt.warn(
            "finance.study.refinancing",
            Place.file(FinanceCase.FILE).at("layers"),
            Sentence.of(
                "hint.finance.study.refinancing",
                "Sign it later, ask for less, or write under preLetMet the month in which contracts"
                    + " for that share are signed."),
            "Loan '%s': it is never paid out, since the share that must be let is not reached in"
                + " the month in which it is signed; '%s' goes on as it is.",
            layer.id(),
            replaced);
      }
    }
  }
}
