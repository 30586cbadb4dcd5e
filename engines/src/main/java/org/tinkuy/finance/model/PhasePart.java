package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.LandLot;
import org.tinkuy.finance.project.PhasePlan;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Basis;

/// The need for money by phase. While works are paid, each phase has its part of the need by what
/// it pays for them; in a period without works, what operation loses falls to the phases by what
/// was paid for each so far, to the first one where nothing was.
final class PhasePart {
  /// Works below it are none, in the money of the case.
  private static final double NOTHING = 1e-6;

  private final ModelParts parts;
  private final LandPart land;
  private final UserPart own;
  private final Line invested;
  private final Line need;

  /// What the need of a phase is made of.
  ///
  /// @param invested in land and works of all phases
  /// @param need for money of all phases
  record Whole(Line invested, Line need) {}

  PhasePart(ModelParts parts, LandPart land, UserPart own, Whole whole) {
    this.parts = parts;
    this.land = land;
    this.own = own;
    this.invested = whole.invested;
    this.need = whole.need;
  }

  /// The phases with their needs; one of all works where the case names none.
  ///
  /// @param shares of the cash of operation by phase; none where no loan asks for them
  List<Basis.Phase> all(Map<String, Line> shares) {
    List<PhasePlan> plans = parts.of().park().phases();
    if (plans.isEmpty()) {
      return List.of(new Basis.Phase("works", need));
    }
    Line soFar = soFar("phases", invested);
    Line paying =
        parts.add(
            parts.line("phases.paying", LineType.PLAIN),
            invested.reaches(Expression.number(NOTHING, parts.flow())));
    List<Basis.Phase> phases = new ArrayList<>();
    for (PhasePlan plan : plans) {
      String id = "phases." + plan.id();
      Line paid = parts.sum(id + ".invested", paidFor(plan.id()));
      double before = phases.isEmpty() ? 1 : 0;
      Expression now = paid.per(invested, 0).times(paying);
      Expression otherwise =
          soFar(id, paid).per(soFar, before).times(Expression.number(1).minus(paying));
      Line share = parts.add(parts.line(id + ".share", LineType.PLAIN), now.plus(otherwise));
      phases.add(
          new Basis.Phase(
              plan.id(),
              parts.add(
                  parts.flow(id + ".need").labelled("finance.line.phase.need").notNegative(),
                  need.times(share)),
              Optional.ofNullable(shares.get(plan.id()))));
    }
    return phases;
  }

  /// What was paid up to the end of each period.
  private Line soFar(String id, Line paid) {
    Line sum = parts.line(id + ".soFar", parts.flow().with(Shape.STOCK));
    return parts.add(sum, sum.previous(0).plus(paid.as(Shape.STOCK)));
  }

  private List<Line> paidFor(String phase) {
    List<Line> all = new ArrayList<>();
    for (LandLot lot : parts.of().park().land()) {
      if (lot.phase().equals(phase)) {
        all.add(land.spentOn(lot));
      }
    }
    for (WorkPackage work : parts.of().park().works()) {
      if (work.phase().equals(phase)) {
        all.add(land.spentOn(work));
      }
    }
    all.addAll(own.works(phase));
    return all;
  }
}
