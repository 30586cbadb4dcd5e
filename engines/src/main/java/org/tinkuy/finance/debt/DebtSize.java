package org.tinkuy.finance.debt;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// How much debt a project can carry: the least of what its limits allow.
///
/// @param debt owed when the first payment period begins, the same in all periods
/// @param loanLife present value of the CFADS of the payment periods at the loan's rates, when the
///   first begins
/// @param limits what each limit alone would allow, in the order in which they were given
public record DebtSize(Line debt, Line loanLife, List<Line> limits) {

  /// What bounds the debt.
  public sealed interface Limit {
    /// DSCR in every payment period: `Σ CFADS / DSCR / Π (1 + r)`.
    ///
    /// @param cover a factor > 0, by period
    record Dscr(Line cover) implements Limit {}

    /// LLCR when repayment begins: `Σ CFADS / Π (1 + r) / LLCR`.
    ///
    /// @param cover > 0
    record Llcr(double cover) implements Limit {
      public Llcr {
        Check.that(
            cover > 0, "finance.debt.llcr", "Debt size: LLCR must be > 0, but is %s.", cover);
      }
    }

    /// A share of what is spent over the whole life of `uses`.
    ///
    /// @param share of debt, 0 to 1
    record Gearing(double share, Line uses) implements Limit {
      public Gearing {
        Check.that(
            share >= 0 && share <= 1,
            "finance.debt.gearing",
            "Debt size: gearing must be a share from 0 to 1, but is %s. Maybe it is in percent.",
            share);
      }
    }

    /// An amount.
    record Cap(Line amount) implements Limit {}
  }

  public DebtSize {
    limits = List.copyOf(limits);
  }

  /// Adds the lines of a debt size. Before the first payment period nothing is paid: the debt of
  /// that period includes the interest that was capitalised.
  ///
  /// Source: the identities of sculpted debt; E. R. Yescombe, _Principles of Project Finance_, 12.
  ///
  /// @param id first word of the lines' ids
  /// @param rate of interest per period
  /// @param limits one or more
  public static DebtSize add(
      Graph.Builder model, String id, Basis basis, Line rate, List<Limit> limits) {
    Check.that(!limits.isEmpty(), "finance.debt.noLimit", "Debt size '%s': it needs a limit.", id);
    LineType stock = basis.cfads.type().with(Shape.STOCK);
    int periods = model.grid().periods();
    Line due =
        model.input(
            line(id, "due", LineType.PLAIN),
            Series.of(periods, t -> basis.window.contains(t) ? 1 : 0));
    Line first =
        model.input(
            line(id, "first", LineType.PLAIN),
            Series.of(periods, t -> t == basis.window.first() ? 1 : 0));
    Line available = model.add(line(id, "available", basis.cfads.type()), basis.cfads.times(due));
    Line loanLife =
        model.add(line(id, "loanLife", stock), worth(available, rate).times(first).total());
    List<Line> each = new ArrayList<>();
    for (Limit limit : limits) {
      Expression most =
          switch (limit) {
            case Limit.Dscr(var cover) -> worth(available.per(cover), rate).times(first).total();
            case Limit.Llcr(double cover) -> loanLife.times(1 / cover);
            case Limit.Gearing(double share, var uses) -> uses.total().times(share);
            case Limit.Cap(var amount) -> amount;
          };
      each.add(model.add(limit(id + ".limit" + (each.size() + 1), stock), most));
    }
    Expression least = each.getFirst();
    for (Line limit : each.subList(1, each.size())) {
      least = least.atMost(limit);
    }
    Line debt = model.add(line(id, "debt", stock), least.positive());
    return new DebtSize(debt, loanLife, each);
  }

  /// The cash that carries the debt, and when.
  ///
  /// @param window payment periods
  public record Basis(Line cfads, Repayment.Window window) {}

  /// Cover at which sculpting pays this debt back exactly: `DSCR = LLCR = loanLife / debt`. Where
  /// no cover limit binds it is above the one asked for.
  ///
  /// @param id first word of the line's id
  public Line addCover(Graph.Builder model, String id) {
    return model.add(line(id, "cover", LineType.PLAIN), loanLife.per(debt));
  }

  private static Expression worth(Expression flow, Line rate) {
    return flow.presentValue(rate);
  }

  private static Line limit(String id, LineType type) {
    return Line.of(id, type).labelled("finance.line.debtSize.limit");
  }

  private static Line line(String id, String word, LineType type) {
    return Line.of(id + "." + word, type).labelled("finance.line.debtSize." + word);
  }
}
