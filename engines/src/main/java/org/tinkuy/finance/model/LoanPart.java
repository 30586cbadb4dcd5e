package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.debt.Covenant;
import org.tinkuy.finance.debt.DebtSize;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.LoanTerms;
import org.tinkuy.finance.debt.Repayment;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.Timing;
import org.tinkuy.finance.project.FundingLayer;
import org.tinkuy.finance.project.LoanPlan;

/// Adds the loans of a stack to a model.
///
/// @param need what has to be met, declared before its formula is known
/// @param smoothed cash by period that carries debt, as lenders see it
/// @param before service of the loans that were added so far, which comes first
record LoanPart(ModelParts parts, Line need, Line smoothed, KeptDebt kept, List<Line> before) {
  LoanLines add(FundingLayer layer, LoanPlan plan) {
    String id = "loans." + layer.id();
    int perYear = parts.model().grid().perYear();
    Repayment.Window window =
        new Repayment.Window(Math.max(1, parts.period(plan.first())), plan.years() * perYear);
    Line rate =
        parts.add(
            parts.line(id + ".rate", LineType.RATE),
            parts.inputs().line(layer.input("rate")).perPeriod());
    Line building =
        parts
            .model()
            .input(
                parts.line(id + ".building", LineType.PLAIN),
                Series.of(parts.model().grid().periods(), t -> t < window.first() ? 1 : 0));
    Draft draft = new Draft(layer, plan, window, rate, building, basis(layer, id));
    Optional<DebtSize> size = size(draft);
    Line share = share(draft, size);
    Line draw = draw(draft, share);
    Loan loan = Loan.add(parts.model(), terms(draft, share, size), rate, draw);
    return lines(draft, loan, size);
  }

  private record Draft(
      FundingLayer layer,
      LoanPlan plan,
      Repayment.Window window,
      Line rate,
      Line building,
      Line basis) {
    String id() {
      return "loans." + layer.id();
    }
  }

  /// The cash that carries a loan beside the service of those before it, so that all of them
  /// together keep its cover: `cash - cover x service before`.
  private Line basis(FundingLayer layer, String id) {
    if (before.isEmpty()) {
      return smoothed;
    }
    Line cover = parts.inputs().line(layer.input("cover"), 1);
    return parts.add(
        parts.flow(id + ".basis"), smoothed.minus(Expression.sum(before).times(cover)).positive());
  }

  private Optional<DebtSize> size(Draft draft) {
    List<DebtSize.Limit> limits = new ArrayList<>();
    parts
        .inputs()
        .find(draft.layer.input("cover"))
        .ifPresent(cover -> limits.add(new DebtSize.Limit.Dscr(cover)));
    parts
        .of()
        .find(draft.layer.input("lifeCover"))
        .ifPresent(
            cover -> limits.add(new DebtSize.Limit.Llcr(parts.inputs().series(cover).at(0))));
    return limits.isEmpty() || kept.draw(draft.layer.id()).isPresent()
        ? Optional.empty()
        : Optional.of(
            DebtSize.add(
                parts.model(),
                draft.id() + ".size",
                new DebtSize.Basis(draft.basis, draft.window),
                draft.rate,
                limits));
  }

  /// The share of the need that the loan meets: what it may, or what its size allows.
  private Line share(Draft draft, Optional<DebtSize> size) {
    Line most = parts.inputs().line(draft.layer.input("share"));
    if (size.isEmpty()) {
      return most;
    }
    Line whole = whole(draft);
    return parts.add(
        parts.line(draft.id() + ".drawShare", LineType.PLAIN),
        size.get().debt().per(whole, 0).atMost(most));
  }

  /// What would be owed when repayment begins if the loan met all of the need.
  private Line whole(Draft draft) {
    LineType stock = need.type().with(Shape.STOCK);
    Line sofar = parts.line(draft.id() + ".wholeNeed", stock);
    Expression before = sofar.previous(0);
    Expression grown =
        draft.plan.isCapitalised()
            ? before.plus(before.times(draft.rate).times(draft.building).as(Shape.STOCK))
            : before;
    parts.add(sofar, grown.plus(need.times(draft.building).as(Shape.STOCK)));
    Line last =
        parts
            .model()
            .input(
                parts.line(draft.id() + ".lastBefore", LineType.PLAIN),
                Series.of(
                    parts.model().grid().periods(), t -> t == draft.window.first() - 1 ? 1 : 0));
    return parts.add(parts.line(draft.id() + ".wholeOwed", stock), sofar.times(last).total());
  }

  private Line draw(Draft draft, Line share) {
    Line draw =
        parts.flow(draft.id() + ".draw").paid(draft.layer.payer(), parts.of().head().owner());
    Optional<Series> before = kept.draw(draft.layer.id());
    return before.isPresent()
        ? parts.model().input(draw, before.get())
        : parts.add(draw, need.times(share).times(draft.building));
  }

  private LoanTerms terms(Draft draft, Line share, Optional<DebtSize> size) {
    return new LoanTerms(
        draft.id(),
        draft.layer.payer(),
        parts.of().head().owner(),
        repayment(draft, share, size),
        draft.window,
        draft.plan.isCapitalised() ? draft.window.first() : 0,
        Timing.END);
  }

  private Repayment repayment(Draft draft, Line share, Optional<DebtSize> size) {
    Optional<Series> before = kept.service(draft.layer.id());
    if (before.isPresent()) {
      Line service = parts.model().input(parts.flow(draft.id() + ".keptService"), before.get());
      Line one = parts.model().input(parts.line(draft.id() + ".keptCover", LineType.PLAIN), 1);
      return new Repayment.Sculpted(service, one);
    }
    return switch (draft.plan.form()) {
      case ANNUITY -> new Repayment.Annuity();
      case EQUAL -> new Repayment.EqualPrincipal();
      case BULLET -> new Repayment.Bullet();
      case SCULPTED -> sculpted(draft, share, size);
    };
  }

  /// Where its share bounds the loan and not the cover, all service is at the higher cover that
  /// pays it back exactly; without a loan there is no service.
  private Repayment sculpted(Draft draft, Line share, Optional<DebtSize> size) {
    DebtSize known =
        size.orElseGet(
            () ->
                DebtSize.add(
                    parts.model(),
                    draft.id() + ".size",
                    new DebtSize.Basis(draft.basis, draft.window),
                    draft.rate,
                    List.of(new DebtSize.Limit.Llcr(1))));
    Line whole = size.isPresent() ? added(draft.id() + ".wholeOwed") : whole(draft);
    Line cover =
        parts.add(
            parts.line(draft.id() + ".cover", LineType.PLAIN),
            known.loanLife().per(whole.times(share), Double.POSITIVE_INFINITY));
    return new Repayment.Sculpted(draft.basis, cover);
  }

  private Line added(String id) {
    return parts.model().lines().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
  }

  private LoanLines lines(Draft draft, Loan loan, Optional<DebtSize> size) {
    Line fee =
        parts.add(
            parts.flow(draft.id() + ".fee").paid(parts.of().head().owner(), draft.layer.payer()),
            loan.draw().times(parts.inputs().line(draft.layer.input("fee"), 0)));
    Line service =
        parts.add(
            parts.flow(draft.id() + ".claim"),
            loan.service().times(Expression.number(1).minus(draft.building)));
    before.add(service);
    Optional<Reserve> reserve = Optional.empty();
    if (draft.plan.reserve_months() > 0) {
      Line target =
          Reserve.debtServiceTarget(
              parts.model(), draft.id() + ".reserve", service, draft.plan.reserve_months());
      Line none = parts.add(parts.flow(draft.id() + ".reserve.funded"), parts.zero());
      reserve = Optional.of(Reserve.add(parts.model(), draft.id() + ".reserve", target, none));
    }
    Optional<Covenant> lockUp =
        parts
            .of()
            .find(draft.layer.input("lockUp"))
            .map(
                floor ->
                    new Covenant(
                        draft.id() + ".lockUp",
                        StackPart.dscr(parts),
                        parts.inputs().series(floor).at(0),
                        Covenant.Consequence.LOCK_UP));
    return new LoanLines(draft.layer, termsOf(draft), loan, fee, service, size, reserve, lockUp);
  }

  /// The terms by which a loan is checked; how it comes back is in its lines.
  private LoanTerms termsOf(Draft draft) {
    return new LoanTerms(
        draft.id(),
        draft.layer.payer(),
        parts.of().head().owner(),
        new Repayment.Bullet(),
        draft.window,
        draft.plan.isCapitalised() ? draft.window.first() : 0,
        Timing.END);
  }
}
