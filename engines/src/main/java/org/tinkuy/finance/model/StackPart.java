package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tinkuy.finance.development.Uptake;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.CaseBlock;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Basis;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.tax.TaxYear;
import org.tinkuy.finance.tax.Withholding;

/// Lays the stack of a case on its need and its cash, and says what is left for the owners.
final class StackPart {
  private final ModelParts parts;
  private final Stack stack;
  private final Totals totals;
  private final CompanyPart company;
  private final Line operating;
  private final Optional<Line> once;
  private final Line sizing;
  private final Line need;
  private final StackLines lines;

  /// What a stack reads.
  ///
  /// @param ebitda earnings before depreciation, interest and tax
  record Read(
      Totals totals,
      LandPart land,
      UserPart own,
      CompanyPart company,
      ContractPart contract,
      ProductPart products,
      CostPart costs,
      Line ebitda) {}

  StackPart(ModelParts parts, Stack stack, Read read) {
    this.parts = parts;
    this.stack = stack;
    this.totals = read.totals;
    this.company = read.company;
    Line whole = parts.flow("project.need").notNegative();
    Optional<WorksRank> rank =
        isByPhase()
            ? Optional.empty()
            : WorksRank.of(parts, stack, read.own, totals.invested(), taxedWorks(read));
    this.operating = rank.map(each -> each.operating(company)).orElseGet(company::operating);
    this.need =
        parts.add(
            isByPhase() ? whole.labelled("finance.line.phase.all") : whole,
            rank.map(each -> each.need(company)).orElseGet(this::need));
    this.once =
        isTaxedAtEnd(parts, read.contract) || !read.contract.received().atEnd().isEmpty()
            ? Optional.of(EndWorth.afterTax(parts, read.contract))
            : Optional.empty();
    this.sizing =
        once.isPresent()
            ? parts.add(parts.flow("project.withoutEndValue"), withoutOnce(operating))
            : operating;
    Line ownWorks =
        parts.add(
            parts.flow("project.ownWorks"),
            rank.map(WorksRank::works).orElse(totals.invested()).minus(need));
    this.lines = stack.add(parts.model(), basis(read, ownWorks));
    rank.ifPresent(each -> each.close(lines, company.taxPaid()));
  }

  /// Whether works leave the books at the end for nothing, which relieves the tax of operation.
  private static boolean isTaxedAtEnd(ModelParts parts, ContractPart contract) {
    return contract.isGivenBack() && parts.of().company().hasTax();
  }

  /// What the works cost beyond the cash of operation, where no loan is served while they go on.
  /// Where layers pay for single phases, these pay all that works cost, with what operation loses:
  /// its cash serves the loans to phases that are complete, and owners pay their part of the next
  /// one out of what it leaves them.
  private Expression need() {
    return isByPhase()
        ? totals.invested().plus(parts.zero().minus(company.beforeTax()).positive())
        : totals.invested().minus(company.beforeTax()).positive();
  }

  private Map<String, Line> cashShares(Read read) {
    return stack.layers().stream().noneMatch(layer -> layer.head().isFenced())
        ? Map.of()
        : new PhaseCash(parts, new PhaseCash.Operation(read.products, read.costs, totals)).shares();
  }

  private boolean isByPhase() {
    return stack.isByPhase(parts.of().park().phaseIds());
  }

  /// Cash as lenders count it: without what is paid for land and works at the end.
  Expression withoutOnce(Line cash) {
    return once.<Expression>map(cash::minus).orElse(cash);
  }

  /// The lines of the stack.
  StackLines lines() {
    return lines;
  }

  /// Works on which value-added tax is paid, the user's own among them.
  private static List<Line> taxedWorks(Read read) {
    List<Line> all = new ArrayList<>(read.land.works().values());
    all.addAll(read.own.of(UserLine.Adds.WORKS));
    return all;
  }

  private Basis basis(Read read, Line ownWorks) {
    return new Basis(
        new PhasePart(parts, read.land, read.own, new PhasePart.Whole(totals.invested(), need))
            .all(cashShares(read)),
        operating,
        read.ebitda,
        letShare(read.products),
        parts.of().head().owner(),
        new Basis.Beside(
            Optional.of(lenderCash()),
            Optional.of(ownWorks),
            tax(),
            read.contract.reserve(parts),
            Optional.of(building(read.land)),
            Optional.of(distributable()).filter(_ -> stack.safeguards().isLegalTest()),
            stated(read.products),
            once));
  }

  private Optional<Basis.Tax> tax() {
    return parts.of().company().hasTax()
        ? Optional.of(
            new Basis.Tax(
                company.taxPaid(),
                Line.of("incomeTax.due", parts.flow().with(Shape.STOCK))
                    .labelled("finance.line.incomeTax.due")
                    .notNegative()))
        : Optional.empty();
  }

  /// Profits kept and not yet paid out; its formula comes with the books.
  private Line distributable() {
    return parts.line("project.distributable", parts.flow().with(Shape.STOCK)).notNegative();
  }

  /// What owners are paid of profits; its formula comes with the books.
  private Line profitsPaid() {
    return parts.flow("project.profitsPaid").notNegative();
  }

  /// `distributable = max(0, profits so far - dividends before)`: the law lets owners be paid of
  /// profits only. What owners are paid is a dividend as far as that goes, and beyond it capital
  /// that is given back: `profits paid = min(paid, distributable)`.
  ///
  /// In a case of months with tax, profits count once their tax year has ended: the tax of a year
  /// is booked in its last month, and owners who were paid each month by what was earned so far
  /// would have had more than the year leaves.
  ///
  /// Source: for Peru, Ley General de Sociedades (Ley 26887), art. 230, not compared with the
  /// official text.
  ///
  /// @param retained profits of the books at the end of the period, before what owners are paid
  /// @param year of tax; empty where the case has none
  void addRetained(Line retained, Optional<TaxYear> year) {
    Line earned =
        year.filter(each -> each.perYear() > 1)
            .map(each -> closed(retained, each))
            .orElse(retained);
    Line soFar = parts.line("project.distributedSoFar", parts.flow().with(Shape.STOCK));
    parts.add(soFar, soFar.previous(0).plus(profitsPaid().as(Shape.STOCK)));
    parts.add(distributable(), earned.minus(soFar.lag(1)).positive());
    parts.add(profitsPaid(), lines.distributed().atMost(distributable().as(Shape.FLOW)));
    parts.add(
        parts.flow("project.capitalReturned").notNegative(),
        lines.distributed().minus(profitsPaid()));
  }

  /// The profits so far at the end of the last tax year.
  private Line closed(Line retained, TaxYear year) {
    Expression ends = year.rest() == 0 ? year.ends() : year.ends().plus(year.closes());
    Line closed = parts.line("project.profitsClosed", parts.flow().with(Shape.STOCK));
    return parts.add(
        closed,
        retained.times(ends).plus(closed.previous(0).times(Expression.number(1).minus(ends))));
  }

  /// What owners are paid of profits, and what of their capital, each a flow.
  OwnerLines.Paid paid() {
    return new OwnerLines.Paid(profitsPaid(), parts.flow("project.capitalReturned").notNegative());
  }

  /// The inputs of all layers, money of the model for other currencies, and what is counted.
  private Map<String, Line> stated(ProductPart products) {
    Map<String, Line> stated = new LinkedHashMap<>();
    products.volumes().forEach((id, volume) -> stated.put("products." + id + ".volume", volume));
    for (Layer layer : stack.layers()) {
      if (layer instanceof Layer.Debt debt) {
        late(layer.id()).ifPresent(late -> stated.put(late.id(), late));
        debt.offer()
            .foreign()
            .ifPresent(
                foreign -> {
                  if (foreign.rate() instanceof LayerTerm.Stated(String id)) {
                    stated.computeIfAbsent(id, key -> parts.inputs().moneyFor(key, foreign.unit()));
                  }
                });
      }
    }
    parts.of().inputs().values().stream()
        .filter(CaseBlock.LAYERS::holds)
        .map(CaseInput::id)
        .forEach(id -> stated.put(id, parts.inputs().line(id)));
    return stated;
  }

  /// By how many periods a loan is signed later than planned, never sooner; empty where no delay
  /// names it.
  private Optional<Line> late(String layer) {
    return parts
        .delays()
        .find("layers." + layer)
        .map(
            late ->
                parts.add(
                    Line.of(Basis.Beside.lateId(layer), LineType.PLAIN)
                        .labelled("finance.line.layer.late")
                        .notNegative(),
                    late.positive()));
  }

  /// The part of the area for sale and rent that is taken. Water, charges and connections are on
  /// the same land, and counting it again would let it twice.
  private Line letShare(ProductPart products) {
    List<String> own =
        parts.of().park().products().stream()
            .filter(plan -> plan.isOfLand() && products.areas().containsKey(plan.id()))
            .map(ProductPlan::id)
            .toList();
    List<Line> areas =
        own.stream()
            .map(id -> Optional.ofNullable(products.areas().get(id)).orElseThrow())
            .toList();
    List<Line> let =
        own.stream()
            .flatMap(id -> Optional.ofNullable(products.uptakes().get(id)).stream())
            .map(Uptake::let)
            .toList();
    Line share = parts.line("project.letShare", LineType.PLAIN);
    return areas.isEmpty() || let.isEmpty()
        ? parts.model().input(share, 0)
        : parts.add(share, Expression.sum(let).per(Expression.sum(areas), 0));
  }

  /// The cash of operation of each half-year of the model, the same in all its periods, so that
  /// service that follows it neither jumps with the month in which tax is paid nor lags behind the
  /// cash. Lenders test twelve months at the end of each half-year: what the half-year before or
  /// after loses is taken off, `max(0, cash + min(0, cash before) + min(0, cash after))`, so that
  /// any two halves together count no more than they have. What land and works are sold for at the
  /// end of the case sizes no loan.
  private Expression evenly() {
    int perYear = parts.model().grid().perYear();
    if (perYear == 1) {
      return sizing.positive();
    }
    int half = perYear / 2;
    Line ends =
        parts
            .model()
            .input(
                parts.line("project.halfYearEnds", LineType.PLAIN),
                Series.of(parts.model().grid().periods(), t -> t % half == half - 1 ? 1 : 0));
    Line whole = parts.add(parts.flow("project.halfYear"), sizing.trailing(half));
    Expression none = parts.zero();
    Expression counts =
        whole
            .plus(whole.lag(half).atMost(none))
            .plus(sizing.ahead(half).atMost(none))
            .positive()
            .times(ends);
    return Expression.backward(Expression.number(1).minus(ends), counts).times(1.0 / half);
  }

  /// The cash by which loans are sized. It follows the tax, which follows the interest, which
  /// follows the size: a loop that is run until the cash stands.
  private Line lenderCash() {
    Line smoothed = parts.add(parts.flow("project.smoothed"), evenly());
    if (!stack.isSized() || !parts.of().company().hasTax()) {
      return smoothed;
    }
    return parts.model().unknown(parts.flow("project.lenderCash"), smoothed, parts.cashLoop());
  }

  /// Owners are paid in the periods without works: after the last, and between two stages, since
  /// cash that waits for years for the end of all works earns nobody anything, and what the next
  /// stage costs beyond the cash of its years is drawn from the layers then. Where layers pay for
  /// single phases, they are paid once the first phase is complete.
  private Basis.Building building(LandPart land) {
    Line over = worksOver();
    if (isByPhase() || land.works().isEmpty()) {
      return new Basis.Building(over, over);
    }
    Expression nothing = Expression.number(WorksRank.NOTHING, parts.flow());
    Expression spent = Expression.sum(List.copyOf(land.works().values()));
    return new Basis.Building(
        over,
        parts.add(
            parts.line("project.worksRest", LineType.PLAIN),
            Expression.number(1).minus(spent.reaches(nothing))));
  }

  /// 1 from the period after the last works on, where layers pay for single phases after those of
  /// the first phase to be complete.
  private Line worksOver() {
    Map<String, Integer> lasts = new LinkedHashMap<>();
    for (WorkPackage work : parts.of().park().works()) {
      lasts.merge(isByPhase() ? work.phase() : "", Schedule.of(parts, work).last(), Math::max);
    }
    int last = lasts.values().stream().min(Integer::compare).orElse(-1);
    return parts
        .model()
        .input(
            parts.line("project.worksOver", LineType.PLAIN),
            Series.of(parts.model().grid().periods(), t -> t > last ? 1 : 0));
  }

  /// Adds what the layers come to for the owners: what all of them receive, with what their loans
  /// give back, less what they pay in.
  OwnerLines addOwners() {
    Line borrowed = parts.sum("project.borrowed", borrowed());
    Line granted = parts.sum("project.granted", drawn(Layer.Grant.class::isInstance));
    Line support =
        parts.add(
            parts.flow("project.support").paid(provider(), parts.of().head().owner()),
            parts.sum(
                lines.loans().stream()
                    // what a first loss is not paid is lost to it
                    .filter(loan -> !(loan.facility().layer() instanceof Layer.FirstLoss))
                    .map(StackLines.DebtLines::shortfall)
                    .toList()));
    Line equity = one("project.equity", drawn(Layer.Owner.class::isInstance));
    Line dividends = one("project.dividends", received(Layer.Owner.class::isInstance));
    Expression net = afterTax(dividends).minus(equity).minus(support);
    for (StackLines.LayerLines each : lines.layers().values()) {
      if (each.layer() instanceof Layer.ShareholderLoan) {
        net = net.plus(each.received()).minus(each.drawn());
      }
    }
    return new OwnerLines(
        need,
        new OwnerLines.Sources(equity, support, borrowed, granted, lines.uses().carry()),
        lines.service(),
        lines.tested(),
        dividends,
        parts.add(parts.flow("project.owners"), net),
        lines.cash(),
        lines.steps());
  }

  /// What lenders pay of works; of a refinancing what it pays beside the old loan.
  private List<Line> borrowed() {
    List<Line> all = new ArrayList<>(drawn(StackPart::isBorrowed));
    stack.layers().stream()
        .filter(Layer.Refinancing.class::isInstance)
        .forEach(layer -> all.addAll(lines.taken(layer.id())));
    return all;
  }

  /// Whether all that a layer pays is borrowed for works.
  private static boolean isBorrowed(Layer layer) {
    return (layer instanceof Layer.Debt && !(layer instanceof Layer.Refinancing))
        || layer instanceof Layer.ShareholderLoan;
  }

  private String provider() {
    return stack.layers().stream()
        .filter(Layer.Owner.class::isInstance)
        .map(layer -> layer.head().provider())
        .findFirst()
        .orElseThrow();
  }

  /// What owners are paid less the tax that is kept of the profits in it; a public body bears none,
  /// and capital that is given back is not taxed.
  private Expression afterTax(Line dividends) {
    List<Line> taxed = received(Layer.Equity.class::isInstance);
    if (!parts.inputs().has("tax.dividend") || taxed.isEmpty()) {
      return dividends;
    }
    boolean isAll =
        taxed.size() == received(Layer.Owner.class::isInstance).size()
            && lines.layers().values().stream()
                .noneMatch(each -> each.layer() instanceof Layer.TrustUnits);
    Line base =
        isAll
            ? profitsPaid()
            : parts.add(
                parts.flow("project.taxedDividends"),
                profitsPaid().times(Expression.sum(taxed).per(lines.distributed(), 0)));
    Withholding kept =
        Withholding.add(parts.model(), "dividendTax", base, parts.inputs().line("tax.dividend"));
    return dividends.minus(kept.tax());
  }

  /// A single line as it is, several as their sum.
  private Line one(String id, List<Line> all) {
    return all.size() == 1 ? all.getFirst() : parts.sum(id, all);
  }

  private List<Line> drawn(Predicate<Layer> which) {
    return lines.layers().values().stream()
        .filter(each -> which.test(each.layer()))
        .map(StackLines.LayerLines::drawn)
        .toList();
  }

  private List<Line> received(Predicate<Layer> which) {
    return lines.layers().values().stream()
        .filter(each -> which.test(each.layer()))
        .map(StackLines.LayerLines::received)
        .toList();
  }
}
