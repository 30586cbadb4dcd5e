package org.tinkuy.finance.model;

import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.project.LandLot;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.Stack;

/// What ranks before works where loans are served while works go on: as lenders' accounts have it,
/// cash of operation pays tax, fees and service first, and works take what that leaves. What they
/// cost beyond it is the need, which sets draws, and these the service: a loop that is run until it
/// stands.
///
/// @param invested land and works of the period
/// @param before what ranks before them; its formula comes with the loans
/// @param equation what it must equal
record WorksRank(ModelParts parts, Line invested, Line before, Line equation) {
  /// An amount below it is a rounding of none, in the money of the model.
  private static final double NOTHING = 1e-9;

  /// Adds it where works may go on while a loan is served.
  static Optional<WorksRank> of(ModelParts parts, Stack stack, UserPart own, Line invested) {
    TimeGrid grid = parts.model().grid();
    int first =
        stack.layers().stream()
            .filter(Layer.Debt.class::isInstance)
            .mapToInt(layer -> served((Layer.Debt) layer, grid))
            .min()
            .orElse(Integer.MAX_VALUE);
    if (first > last(parts, own)) {
      return Optional.empty();
    }
    Line before = parts.flow("project.beforeWorks").notNegative();
    Line equation = parts.flow("project.rankedBefore");
    parts.model().unknown(before, equation, parts.cashLoop());
    return Optional.of(new WorksRank(parts, invested, before, equation));
  }

  /// The first period in which a loan may be served.
  private static int served(Layer.Debt debt, TimeGrid grid) {
    int first = debt.offer().window(grid).first();
    return debt.offer().capitalises()
        ? first
        : Math.min(first, (int) Math.round(debt.offer().signed_years() * grid.perYear()));
  }

  /// The last period in which something may be paid for; the last of all where a share let or a
  /// line of the user's own says when.
  private static int last(ModelParts parts, UserPart own) {
    int end = parts.model().grid().periods() - 1;
    if (!own.of(UserLine.Adds.WORKS).isEmpty()) {
      return end;
    }
    int last = -1;
    for (WorkPackage work : parts.of().park().works()) {
      if (work.timing().trigger().isPresent()) {
        return end;
      }
      int late = parts.delays().most("works." + work.id());
      last = Math.max(last, Schedule.of(parts, work).last() + late);
    }
    for (LandLot lot : parts.of().park().land()) {
      last = Math.max(last, parts.period(lot.paid()) + parts.delays().most("land." + lot.id()));
    }
    return last;
  }

  /// `need = max(0, invested - (cash - min(before, max(0, cash))))`: what cannot be served is told
  /// as such, and no layer is drawn for it.
  Expression need(CompanyPart company) {
    Expression cash = company.beforeTax();
    return invested.minus(cash.minus(before.atMost(cash.positive()))).positive();
  }

  /// `before = service + fees + tax`, in periods with service and works.
  void close(Line service, Line taxPaid) {
    Line fees =
        parts
            .model()
            .lines()
            .filter(line -> line.id().equals("stack.allFees"))
            .findFirst()
            .orElseThrow();
    Expression nothing = Expression.number(NOTHING, parts.flow());
    parts.add(
        equation,
        service
            .plus(fees)
            .plus(taxPaid)
            .times(service.reaches(nothing))
            .times(invested.reaches(nothing)));
  }
}
