package org.tinkuy.finance.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.stack.StackLines.DebtLines;

/// The reserve accounts of a stack.
final class StackReserves {

  private final Graph.Builder model;
  private final Stack stack;
  private final Basis basis;
  private final Map<String, DebtLines> debts;
  private final Line service;
  private final LineType flow;
  private final Line none;
  private final Map<String, Line> graces = new LinkedHashMap<>();

  /// @param service of all loans
  StackReserves(
      Graph.Builder model, Stack stack, Basis basis, Map<String, DebtLines> debts, Line service) {
    this.model = model;
    this.stack = stack;
    this.basis = basis;
    this.debts = debts;
    this.service = service;
    this.flow = service.type();
    this.none = model.add(line("stack", "none"), Expression.number(0, flow));
  }

  /// The accounts that are kept, by the names of their claims.
  ///
  /// @param ofLenders for the service of all loans and of single ones, which are pledged to them
  /// @param others what giving the works back costs, and tax, so that the tax of one month does not
  ///   outrun that month's cash
  record Accounts(SequencedMap<String, Reserve> ofLenders, SequencedMap<String, Reserve> others) {
    /// All of them in the order in which they are filled.
    SequencedMap<String, Reserve> all() {
      SequencedMap<String, Reserve> all = new LinkedHashMap<>(ofLenders);
      all.putAll(others);
      return all;
    }
  }

  /// Adds the accounts that are kept.
  Accounts add() {
    SequencedMap<String, Reserve> reserves = new LinkedHashMap<>();
    SequencedMap<String, Reserve> others = new LinkedHashMap<>();
    Safeguards safeguards = stack.safeguards();
    if (safeguards.reserve_months() > 0 && !safeguards.hasLetter() && !debts.isEmpty()) {
      reserves.put("stack.reserve", Reserve.add(model, "stackReserve", target(), none));
    }
    safeguards
        .own()
        .forEach(
            (id, own) -> {
              if (own.reserve_months() > 0 && !own.hasLetter()) {
                reserves.put(id + ".reserve", ownReserve(id, own.reserve_months()));
              }
            });
    basis
        .beside()
        .handBack()
        .ifPresent(
            target ->
                others.put(
                    "handBack.reserve", Reserve.add(model, "handBackReserve", target, none)));
    basis.beside().tax().ifPresent(tax -> others.put("tax.reserve", ofTax(tax)));
    return new Accounts(reserves, others);
  }

  private Reserve ownReserve(String id, int months) {
    return Reserve.add(model, id + "Reserve", ownTarget(id, months), none);
  }

  /// Cash for the tax of the half year to come, or what the months up to the next tax lack if that
  /// is more; where loans are paid early, for what is owed to the state, since the tax to come then
  /// depends on the reserve itself.
  private Reserve ofTax(Basis.Tax tax) {
    int year = model.grid().perYear();
    Expression target =
        isPaidEarly()
            ? tax.due().times(1)
            : tax.paid().ahead(Math.max(1, year / 2)).as(Shape.STOCK);
    if (!isPaidEarly() && year > 1 && !debts.isEmpty()) {
      target = target.atLeast(lacking(tax));
    }
    Line line =
        Line.of("taxReserve.target", flow.with(Shape.STOCK))
            .labelled("finance.line.reserve.target");
    return Reserve.add(model, "taxReserve", model.add(line, target), none);
  }

  /// What cash, service and fees of the periods up to the next tax lack, which must be there before
  /// them: `lacking(t) = max(0, lacking(t+1) x (1 - tax(t+1)) + service(t+1) + fees(t+1) -
  /// cash(t+1))`, with tax 1 where some is paid. Twelve months that are covered by more than 1
  /// never lack then, however their tax falls. Its line holds it with a minus.
  private Expression lacking(Basis.Tax tax) {
    LineType stock = flow.with(Shape.STOCK);
    Expression nothing = Expression.number(Basis.cent(flow), flow);
    Line taxed =
        model.add(
            Line.of("taxReserve.taxed", LineType.PLAIN).labelled("finance.line.reserve.taxed"),
            tax.paid().reaches(nothing));
    Expression left = basis.operating().minus(service);
    for (DebtLines each : debts.values()) {
      left = left.minus(each.facility().fees());
    }
    Line after = model.add(line("taxReserve", "after"), left);
    Line before =
        model.add(
            Line.of("taxReserve.goesOn", LineType.PLAIN).labelled("finance.line.reserve.goesOn"),
            Expression.number(1).minus(taxed.ahead(1)));
    Line lacking =
        model.add(
            Line.of("taxReserve.lacking", stock).labelled("finance.line.reserve.lacking"),
            Expression.backward(
                before, after.ahead(1).as(Shape.STOCK), Expression.number(0, stock)));
    return lacking.times(-1);
  }

  /// What one loan asks to have ready: months of its service to come after its years of grace, or
  /// of its present service where loans are paid early.
  Line ownTarget(String id, int months) {
    DebtLines debt = Optional.ofNullable(debts.get(id)).orElseThrow();
    Line afterGrace = model.add(line(id, "afterGrace"), debt.service().minus(ofGrace(debt)));
    if (isPaidEarly()) {
      double periods = (double) months / model.grid().step().months();
      return model.add(
          Line.of(id + "Reserve.target", flow.with(Shape.STOCK))
              .labelled("finance.line.reserve.target"),
          afterGrace.as(Shape.STOCK).times(periods));
    }
    return Reserve.debtServiceTarget(model, id + "Reserve", afterGrace, months);
  }

  /// Months of the service to come; where loans are paid early, of the present service, since what
  /// is to come then depends on the reserve itself.
  Line target() {
    double months = stack.safeguards().reserve_months();
    double step = model.grid().step().months();
    if (isPaidEarly()) {
      return model.add(
          Line.of("stackReserve.target", flow.with(Shape.STOCK))
              .labelled("finance.line.reserve.target"),
          service.as(Shape.STOCK).times(months / step));
    }
    return Reserve.debtServiceTarget(model, "stackReserve", service, (int) Math.ceil(months));
  }

  private boolean isPaidEarly() {
    return stack.layers().stream()
        .anyMatch(
            layer ->
                layer instanceof Layer.TrustUnits
                    || layer instanceof Layer.Refinancing
                    || (layer instanceof Layer.Debt debt && debt.offer().payback().sweep() > 0));
  }

  /// The part of a loan's service that falls due before its first principal.
  Expression ofGrace(DebtLines debt) {
    Layer.Debt layer = debt.facility().layer();
    if (layer.offer().capitalises()) {
      return Expression.number(0, flow);
    }
    Line grace = graces.computeIfAbsent(layer.id(), key -> grace(layer));
    return debt.service().times(grace);
  }

  private Line grace(Layer.Debt debt) {
    int first = debt.offer().window(model.grid()).first();
    return model.input(
        Line.of(debt.id() + ".grace", LineType.PLAIN).labelled("finance.line.layer.grace"),
        Series.of(model.grid().periods(), t -> t < first ? 1 : 0));
  }

  private Line line(String id, String word) {
    return Line.of(id + "." + word, flow).labelled("finance.line.layer." + word);
  }
}
