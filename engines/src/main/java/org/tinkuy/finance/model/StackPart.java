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
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.FundingLayer;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.tax.Withholding;

/// The stack of finance: what meets the need, who is served first, what is left for the owners.
final class StackPart {
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
    int perYear = parts.model().grid().perYear();
    Line smoothed =
        parts.add(
            parts.flow("project.smoothed"),
            company.operating().trailing(perYear).times(1.0 / perYear).positive());
    LoanPart adding = new LoanPart(parts, need, smoothed, kept);
    for (FundingLayer layer : parts.of().layers()) {
      layer.loan().ifPresent(plan -> loans.add(adding.add(layer, plan)));
      if (layer.kind() == FundingLayer.Kind.GRANT) {
        grants.put(layer.id(), grant(layer));
      }
    }
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
  /// @param taxDue income tax that is owed, for which cash is kept; absent where none is reckoned
  OwnerLines addOwners(Optional<Line> taxDue) {
    Line early =
        parts.sum(
            "project.earlyInterest",
            loans.stream()
                .map(each -> each.loan().interestPaid().minus(interestAfter(each)))
                .toList());
    Line fees = parts.sum("project.fees", loans.stream().map(LoanLines::fee).toList());
    Line service = parts.sum("project.service", loans.stream().map(LoanLines::service).toList());
    Expression uses = totals.invested().plus(early);
    parts.add(
        need,
        uses.minus(company.operating()).minus(cash.lag(1).as(Shape.FLOW)).positive());
    Line borrowed =
        parts.sum("project.borrowed", loans.stream().map(each -> each.loan().draw()).toList());
    Line granted = parts.sum("project.granted", List.copyOf(grants.values()));
    FundingLayer owner = owner();
    Line equity =
        parts.add(
            parts.flow("project.equity").paid(owner.payer(), parts.of().head().owner()),
            need.plus(fees).minus(borrowed).minus(granted).positive());
    int perYear = parts.model().grid().perYear();
    parts.add(
        dscr(parts),
        company.operating().trailing(perYear).per(service.trailing(perYear)));
    Expression sources = borrowed.plus(granted).plus(equity);
    Expression available =
        company.operating().plus(sources).minus(uses).minus(fees).plus(cash.lag(1).as(Shape.FLOW));
    return waterfall(new Flows(service, fees, equity, borrowed, granted, available), taxDue, owner);
  }

  private record Flows(
      Line service,
      Line fees,
      Line equity,
      Line borrowed,
      Line granted,
      Expression available) {}

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

  private OwnerLines waterfall(Flows flows, Optional<Line> taxDue, FundingLayer owner) {
    List<Reserve> reserves = new ArrayList<>();
    loans.forEach(each -> each.reserve().ifPresent(reserves::add));
    taxDue.ifPresent(due -> reserves.add(taxReserve(due)));
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

  private Reserve taxReserve(Line due) {
    Line none = parts.add(parts.flow("taxReserve.funded"), parts.zero());
    return Reserve.add(parts.model(), "taxReserve", due, none);
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
    return parts.add(
        parts.flow("project.owners"), received.minus(equity).minus(support));
  }
}
