package org.tinkuy.finance.model;

import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.project.LandLot;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.finance.stack.StackLines;

/// What ranks before works where loans are served while works go on: as lenders' accounts have it,
/// cash of operation pays tax, fees and service first, and works take what that leaves. What they
/// cost beyond it is the need, which sets draws, and these the service: a loop that is run until it
/// stands.
///
/// Value-added tax on works is paid with them, by those who pay for them: the cash that sizes and
/// covers loans is that before it, so that works which a loan does not finance do not break its
/// cover. What of the tax is set off later is cash of operation then.
///
/// @param invested land and works of the period
/// @param vat value-added tax that is paid with them while loans may be served; absent where none
///   is reckoned
/// @param before what ranks before them; its formula comes with the loans
/// @param equation what it must equal
record WorksRank(ModelParts parts, Line invested, Optional<Line> vat, Line before, Line equation) {
  /// An amount below it is a rounding of none, in the money of the model.
  static final double NOTHING = 1e-9;

  /// Adds it where works may go on while a loan is served.
  ///
  /// @param taxed works on which value-added tax is paid
  static Optional<WorksRank> of(
      ModelParts parts, Stack stack, UserPart own, Line invested, List<Line> taxed) {
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
    Optional<Line> vat =
        parts.of().company().hasVat() && !taxed.isEmpty()
            ? Optional.of(
                parts.add(
                    parts.flow("project.worksVat"),
                    Expression.sum(taxed)
                        .times(parts.inputs().line("vat.rate"))
                        .times(served(parts, first))))
            : Optional.empty();
    return Optional.of(new WorksRank(parts, invested, vat, before, equation));
  }

  /// 1 from the first period in which a loan may be served: before it no cash covers any.
  private static Line served(ModelParts parts, int first) {
    int periods = parts.model().grid().periods();
    return parts
        .model()
        .input(
            parts.line("project.served", LineType.PLAIN),
            Series.of(periods, t -> t >= first ? 1 : 0));
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

  /// `need = max(0, works - (cash - min(before, max(0, cash))))`, works and cash before value-added
  /// tax on works: what cannot be served is told as such, and no layer is drawn for it.
  Expression need(CompanyPart company) {
    Expression cash = plusVat(company.beforeTax());
    return works().minus(cash.minus(before.atMost(cash.positive()))).positive();
  }

  /// What is paid for works of the period, with the tax on them.
  Expression works() {
    return plusVat(invested);
  }

  /// The cash of operation after taxes that covers loans, before value-added tax on works.
  Line operating(CompanyPart company) {
    return vat.isPresent()
        ? parts.add(parts.flow("project.beforeWorksVat"), plusVat(company.operating()))
        : company.operating();
  }

  private Expression plusVat(Line flow) {
    return vat.<Expression>map(flow::plus).orElse(flow);
  }

  /// `before = max(0, service + fees + tax + what reserves lack - what they give back)`, in periods
  /// with service and works: works take what reserves for service, tax and hand-back leave, as the
  /// accounts of lenders have it, and not the cash that the tax of the next months is paid from.
  void close(StackLines lines, Line taxPaid) {
    Line service = lines.service();
    Line fees = parts.model().find("stack.allFees").orElseThrow();
    Expression nothing = Expression.number(NOTHING, parts.flow());
    Expression first = service.plus(fees).plus(taxPaid);
    for (Reserve each : lines.steps().reserves()) {
      first = first.plus(each.shortfall()).minus(each.release());
    }
    parts.add(
        equation,
        first.positive().times(service.reaches(nothing)).times(invested.reaches(nothing)));
  }
}
