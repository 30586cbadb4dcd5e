package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.debt.Waterfall;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Resolver;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.FundingLayer;
import org.tinkuy.finance.project.LoanPlan;
import org.tinkuy.finance.tax.Withholding;

/// The stack of finance: what meets the need, who is served first, what is left for the owners.
final class StackPart {
  private static final int ROUNDS = 100;

  private final ModelParts parts;
  private final Totals totals;
  private final CompanyPart company;
  private final Line need;
  private final Line cash;
  private final List<LoanLines> loans = new ArrayList<>();
  private final Map<String, Line> grants = new LinkedHashMap<>();

  StackPart(ModelParts parts, Totals totals, CompanyPart company) {
    this.parts = parts;
    this.totals = totals;
    this.company = company;
    this.need = parts.flow("project.need").notNegative();
    this.cash = parts.line("project.cash", parts.flow().with(Shape.STOCK)).notNegative();
  }

  List<LoanLines> loans() {
    return loans;
  }

  Map<String, Line> grants() {
    return grants;
  }

  /// The cover of the last year's service by the last year's cash, by which covenants are tested.
  static Line dscr(ModelParts parts) {
    return parts.line("project.dscr", LineType.PLAIN);
  }

  /// Adds the loans and grants. Their service is known before the waterfall that pays it.
  void addLayers(KeptDebt kept) {
    Line smoothed = parts.add(parts.flow("project.smoothed"), evenly().positive());
    LoanPart adding =
        new LoanPart(parts, need, lenderCash(smoothed, kept), kept, new ArrayList<>());
    for (FundingLayer layer : parts.of().layers()) {
      layer.loan().ifPresent(plan -> loans.add(adding.add(layer, plan)));
      if (layer.kind() == FundingLayer.Kind.GRANT) {
        grants.put(layer.id(), grant(layer));
      }
    }
  }

  /// The cash of operation of each year of the model, the same in all its months: service that
  /// follows it neither jumps with the month in which tax is paid nor lags behind the cash.
  private Expression evenly() {
    int perYear = parts.model().grid().perYear();
    if (perYear == 1) {
      return company.operating();
    }
    Line ends =
        parts
            .model()
            .input(
                parts.line("project.yearEnds", LineType.PLAIN),
                Series.of(parts.model().grid().periods(), t -> t % perYear == perYear - 1 ? 1 : 0));
    Expression whole = company.operating().trailing(perYear).times(ends);
    return Expression.backward(Expression.number(1).minus(ends), whole).times(1.0 / perYear);
  }

  /// The cash by which loans are sized. It follows the tax, which follows the interest, which
  /// follows the size: a loop that is run until the cash stands.
  private Line lenderCash(Line smoothed, KeptDebt kept) {
    boolean isSized =
        parts.of().layers().stream()
            .anyMatch(
                each ->
                    parts.inputs().has(each.input("cover"))
                        || parts.inputs().has(each.input("lifeCover"))
                        || each.loan().filter(l -> l.form() == LoanPlan.Form.SCULPTED).isPresent());
    boolean isTaxed = parts.of().company().hasTax();
    if (!isSized || !isTaxed || !kept.draws().isEmpty()) {
      return smoothed;
    }
    double cent = 0.01 / parts.flow().unit().factor().doubleValue();
    return parts
        .model()
        .unknown(
            parts.flow("project.lenderCash"), smoothed, new Resolver.FixedPoint(cent, ROUNDS, 1));
  }

  /// `grant = min(share x need, amount - paid so far)`.
  private Line grant(FundingLayer layer) {
    String id = "grants." + layer.id();
    Line grant = parts.flow(id + ".paid").paid(layer.payer(), parts.of().head().owner());
    Expression wanted = need.times(parts.inputs().line(layer.input("share")));
    Optional<Line> amount = parts.inputs().find(layer.input("amount"));
    if (amount.isEmpty()) {
      return parts.add(grant, wanted);
    }
    LineType stock = parts.flow().with(Shape.STOCK);
    Line sofar = parts.line(id + ".sofar", stock);
    Expression rest = amount.get().as(Shape.STOCK).minus(sofar.previous(0)).positive();
    parts.add(grant, wanted.atMost(rest.as(Shape.FLOW)));
    return sofarOf(sofar, grant);
  }

  private Line sofarOf(Line sofar, Line grant) {
    parts.add(sofar, sofar.previous(0).plus(grant.as(Shape.STOCK)));
    return grant;
  }

  /// Adds the need, the owners' part, the waterfall and what is left.
  ///
  /// @param tax income tax as it is paid, for which cash is kept; absent where none is reckoned
  OwnerLines addOwners(Optional<Line> tax) {
    Line early =
        parts.sum(
            "project.earlyInterest",
            loans.stream()
                .map(each -> each.loan().interestPaid().minus(interestAfter(each)))
                .toList());
    Line fees =
        parts.add(
            parts.flow("project.fees"),
            parts.sum(loans.stream().map(LoanLines::fee).toList()).plus(early));
    Line service = parts.sum("project.service", loans.stream().map(LoanLines::service).toList());
    // income tax is paid out of the reserve that is kept for it
    parts.add(need, totals.invested().minus(company.beforeTax()).positive());
    Line borrowed =
        parts.sum("project.borrowed", loans.stream().map(each -> each.loan().draw()).toList());
    Line granted = parts.sum("project.granted", List.copyOf(grants.values()));
    FundingLayer owner = owner();
    Line equity =
        parts.add(
            parts.flow("project.equity").paid(owner.payer(), parts.of().head().owner()),
            need.plus(fees).minus(borrowed).minus(granted).positive());
    int perYear = parts.model().grid().perYear();
    parts.add(dscr(parts), company.operating().trailing(perYear).per(service.trailing(perYear)));
    Expression sources = borrowed.plus(granted).plus(equity);
    Expression available =
        company
            .operating()
            .plus(sources)
            .minus(totals.invested())
            .minus(fees)
            .plus(cash.lag(1).as(Shape.FLOW));
    return waterfall(new Flows(service, fees, equity, borrowed, granted, available), tax, owner);
  }

  private record Flows(
      Line service, Line fees, Line equity, Line borrowed, Line granted, Expression available) {}

  /// The part of the interest paid that falls due after the works.
  private static Expression interestAfter(LoanLines lines) {
    return lines.service().minus(lines.loan().principal());
  }

  private FundingLayer owner() {
    return parts.of().layers().stream()
        .filter(
            each ->
                each.kind() == FundingLayer.Kind.EQUITY || each.kind() == FundingLayer.Kind.BUDGET)
        .findFirst()
        .orElseThrow();
  }

  private OwnerLines waterfall(Flows flows, Optional<Line> tax, FundingLayer owner) {
    List<Reserve> reserves = new ArrayList<>();
    loans.forEach(each -> each.reserve().ifPresent(reserves::add));
    tax.ifPresent(paid -> reserves.add(taxReserve(paid)));
    Expression cashIn = flows.available;
    for (Reserve each : reserves) {
      cashIn = cashIn.plus(each.release());
    }
    Waterfall waterfall =
        Waterfall.of(
            parts.model(), "waterfall", parts.add(parts.flow("project.available"), cashIn));
    List<Expression> shortfalls = new ArrayList<>();
    for (LoanLines each : loans) {
      shortfalls.add(waterfall.pay(each.layer().id(), each.service()).shortfall());
    }
    for (Reserve each : reserves) {
      String name = each.closing().id().replace(".closing", "").replace('.', 'X');
      each.fill(parts.model(), waterfall.pay(name, each.shortfall()).paid());
    }
    Line support =
        parts.add(
            parts.flow("project.support").paid(owner.payer(), parts.of().head().owner()),
            parts.sum(shortfalls));
    Line dividends = waterfall.rest("owners", open()).paid();
    parts.add(cash, waterfall.left().as(Shape.STOCK));
    Line net = dividends(dividends, owner, flows.equity, support);
    return new OwnerLines(
        need,
        new OwnerLines.Sources(flows.equity, support, flows.borrowed, flows.granted, flows.fees),
        flows.service,
        dscr(parts),
        dividends,
        net,
        cash,
        new OwnerLines.Steps(waterfall.claims(), reserves));
  }

  /// Cash for income tax, set aside in the half year before it is paid, so that one month's tax
  /// does not outrun that month's cash.
  private Reserve taxReserve(Line paid) {
    int ahead = Math.max(1, parts.model().grid().perYear() / 2);
    Line target =
        parts.add(
            parts.line("taxReserve.target", paid.type().with(Shape.STOCK)),
            paid.ahead(ahead).as(Shape.STOCK));
    Line none = parts.add(parts.flow("taxReserve.funded"), parts.zero());
    return Reserve.add(parts.model(), "taxReserve", target, none);
  }

  /// 1 where owners may be paid: the works are over and no covenant is broken.
  private Line open() {
    int last =
        parts.of().park().works().stream()
            .map(work -> Schedule.of(parts, work).last())
            .max(Integer::compare)
            .orElse(-1);
    Line built =
        parts
            .model()
            .input(
                parts.line("project.worksOver", LineType.PLAIN),
                Series.of(parts.model().grid().periods(), t -> t > last ? 1 : 0));
    Expression open = built;
    for (LoanLines each : loans) {
      if (each.lockUp().isPresent()) {
        open = open.times(each.lockUp().get().addTest(parts.model()));
      }
    }
    return parts.add(parts.line("project.open", LineType.PLAIN), open);
  }

  private Line dividends(Line dividends, FundingLayer owner, Line equity, Line support) {
    Expression received = dividends;
    if (parts.inputs().has("tax.dividend") && owner.kind() == FundingLayer.Kind.EQUITY) {
      received =
          Withholding.add(
                  parts.model(), "dividendTax", dividends, parts.inputs().line("tax.dividend"))
              .net();
    }
    return parts.add(parts.flow("project.owners"), received.minus(equity).minus(support));
  }
}
