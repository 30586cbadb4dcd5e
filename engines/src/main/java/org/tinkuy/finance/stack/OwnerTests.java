package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.finance.debt.Covenant;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.stack.StackLines.DebtLines;

/// What must hold before owners are paid: the day, works that rest, and the covers that lenders ask
/// for.
final class OwnerTests {

  private final Graph.Builder model;
  private final Stack stack;
  private final Basis basis;
  private final Map<String, DebtLines> debts;

  /// @param debts of the stack, by the ids of their loans
  OwnerTests(Graph.Builder model, Stack stack, Basis basis, Map<String, DebtLines> debts) {
    this.model = model;
    this.stack = stack;
    this.basis = basis;
    this.debts = debts;
  }

  /// 1 in the periods in which owners may be paid, else 0.
  ///
  /// @param cover of the twelve months before, in each period
  Line open(Line cover) {
    Safeguards safeguards = stack.safeguards();
    int every = Math.max(1, safeguards.distribution_months() / model.grid().step().months());
    int last = model.grid().periods() - 1;
    Line open =
        model.input(
            Line.of("stack.payDay", LineType.PLAIN).labelled("finance.line.layer.payDay"),
            Series.of(last + 1, t -> (t + 1) % every == 0 || t == last ? 1 : 0));
    List<Line> tests = new ArrayList<>();
    basis.beside().building().ifPresent(building -> tests.add(building.rests()));
    if (safeguards.lockUp() > 0 && !debts.isEmpty()) {
      Expression floor = Expression.number(safeguards.lockUp());
      tests.add(lockUp("lockUp", cover, floor, List.copyOf(debts.values())));
    }
    safeguards
        .own()
        .forEach(
            (id, own) -> {
              DebtLines loan = debts.get(id);
              if (own.lockUp().isThere() && loan != null) {
                tests.add(lockUp(id + ".lockUp", cover, own.lockUp().in(basis), List.of(loan)));
              }
            });
    Expression all = open;
    for (Line test : tests) {
      all = all.times(test);
    }
    return tests.isEmpty()
        ? open
        : model.add(
            Line.of("stack.mayPay", LineType.PLAIN).labelled("finance.line.layer.mayPay"), all);
  }

  /// Tested at the end of each half-year, or of each period where these are longer: owners wait
  /// until the next test that is kept, and no longer than something is owed.
  private Line lockUp(String id, Line cover, Expression floor, List<DebtLines> protecting) {
    Expression owed = Expression.sum(protecting.stream().map(each -> each.owed().lag(1)).toList());
    Line owing =
        model.add(
            Line.of(id + ".owing", LineType.PLAIN).labelled("finance.line.covenant.owing"),
            owed.reaches(Expression.number(Basis.cent(owed.type()), owed.type())));
    return Covenant.addTest(model, id, cover, floor, new Covenant.Dates(date(), owing));
  }

  private Line date() {
    Line date = Line.of("stack.lockUpDate", LineType.PLAIN).labelled("finance.line.layer.testDate");
    int step = Math.max(1, model.grid().perYear() / 2);
    return model
        .find(date.id())
        .orElseGet(
            () ->
                model.input(
                    date, Series.of(model.grid().periods(), t -> (t + 1) % step == 0 ? 1 : 0)));
  }
}
