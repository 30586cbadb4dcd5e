package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Resolver;
import org.tinkuy.finance.graph.Series;

/// The fees of loans that fall due in operation, beside interest and principal: on what is not
/// drawn, for a guarantee, for a letter of credit, and tax kept of interest. They are part of what
/// cash has to cover: `DSCR = cash / (interest + principal + fees)`.
///
/// What is paid once, on signing and on drawing, and all that falls due before operation, is part
/// of the uses and not of the service. Operation of a loan begins when the works are over, at the
/// latest with its first principal; of a loan to single phases with its first principal.
///
/// Source: E. R. Yescombe, _Principles of Project Finance_, 12.
final class DueFees {
  private final Graph.Builder model;
  private final Stack stack;
  private final Basis basis;
  private final LineType flow;
  private final Map<String, Line> sought = new LinkedHashMap<>();

  DueFees(Graph.Builder model, Stack stack, Basis basis) {
    this.model = model;
    this.stack = stack;
    this.basis = basis;
    this.flow = basis.operating().type();
  }

  /// The fees of a loan, by period; empty where it has none that can fall due in operation.
  Optional<Line> of(Layer.Debt debt) {
    return debt.offer().fees().commitment().isThere() || followsDebt(debt)
        ? Optional.of(line(debt.id(), "feesDue").notNegative())
        : Optional.empty();
  }

  /// The fees by which a loan is sized. They follow what it is owed, which follows its size: a loop
  /// that is run until the cash stands. Empty where none falls due while it is paid back.
  Optional<Line> sizing(Layer.Debt debt) {
    if (!followsDebt(debt)) {
      return Optional.empty();
    }
    return Optional.of(
        sought.computeIfAbsent(
            debt.id(),
            id ->
                model.unknown(
                    line(id, "feesSought").notNegative(),
                    line(id, "feesDue").notNegative(),
                    Resolver.ofCash(flow))));
  }

  /// Gives the fees of each loan their formula.
  ///
  /// @param charges what is paid for each loan beside its own fees, by its id
  /// @param commitments on what is not drawn, by the id of the loan
  void add(Map<String, List<Line>> charges, Map<String, Line> commitments) {
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.Debt debt && of(debt).isPresent()) {
        List<Expression> all = new ArrayList<>(charges.getOrDefault(debt.id(), List.of()));
        Optional.ofNullable(commitments.get(debt.id())).ifPresent(all::add);
        Expression sum = all.isEmpty() ? Expression.number(0, flow) : Expression.sum(all);
        model.add(of(debt).orElseThrow(), sum.times(operates(debt)));
      }
    }
  }

  /// Service with all fees that fall due beside it.
  Line withService(Line service) {
    List<Expression> all = new ArrayList<>(List.of(service));
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.Debt debt) {
        of(debt).ifPresent(all::add);
      }
    }
    return all.size() == 1
        ? service
        : model.add(line("stack", "serviceWithFees"), Expression.sum(all));
  }

  private Expression operates(Layer.Debt debt) {
    int first = debt.offer().window(model.grid()).first();
    Line paidBack =
        model.input(
            Line.of(debt.id() + ".paidBack", LineType.PLAIN)
                .labelled("finance.line.layer.paidBack"),
            Series.of(model.grid().periods(), t -> t >= first ? 1 : 0));
    boolean isByPhase = stack.isByPhase(basis.phases().stream().map(Basis.Phase::id).toList());
    return basis
        .beside()
        .building()
        .filter(_ -> !isByPhase)
        .<Expression>map(building -> paidBack.atLeast(building.over()))
        .orElse(paidBack);
  }

  /// Whether some of its fees follow what it is owed.
  private boolean followsDebt(Layer.Debt debt) {
    Safeguards safeguards = stack.safeguards();
    Safeguards.Own own = safeguards.own().get(debt.id());
    return debt.offer().fees().withheld().isThere()
        || safeguards.hasLetter()
        || (own != null && own.hasLetter())
        || stack.layers().stream()
            .anyMatch(
                layer ->
                    layer instanceof Layer.Guarantee guarantee
                        && guarantee.loan().equals(debt.id())
                        && guarantee.fee().isThere());
  }

  private Line line(String id, String word) {
    return Line.of(id + "." + word, flow).labelled("finance.line.layer." + word);
  }
}
