package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.finance.development.ParkProduct;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.project.CaseBlock;
import org.tinkuy.finance.project.ContractPlan;
import org.tinkuy.finance.project.EarlyEnd;
import org.tinkuy.finance.project.EndValue;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.statement.Ledger;
import org.tinkuy.finance.tax.IncomeTax;
import org.tinkuy.finance.tax.TaxYear;
import org.tinkuy.finance.tax.ValueAddedTax;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Refusal;

/// Puts the parts of a model together, in the order in which they read one another.
final class ModelBuilder {
  /// A cap of so many times EBITDA never binds.
  private static final double NO_CAP = 1e6;

  private final FinanceCase of;
  private final ModelParts parts;
  private final List<IntegrityCheck> checks = new ArrayList<>();

  ModelBuilder(FinanceCase of, Attempt attempt) {
    this.of = of;
    this.parts = ModelParts.of(of, attempt);
  }

  /// The model; empty where a line of the user's own is refused.
  Optional<ProjectModel> build() {
    of.inputs().values().stream()
        .filter(CaseBlock.INPUTS::holds)
        .forEach(input -> parts.inputs().line(input.id()));
    boolean isOwn = of.park().isEmpty() && of.layers().isEmpty();
    return isOwn ? ownLines() : project();
  }

  private Optional<ProjectModel> ownLines() {
    UserPart own = UserPart.declare(parts);
    own.addRest(parts);
    OwnCover.add(parts, own);
    return model(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Optional<ProjectModel> model(
      Optional<ProjectModel.SumLines> sums,
      Optional<OwnerLines> owners,
      Optional<StackLines> stack,
      Optional<Ledger> books) {
    return parts.attempt().hasErrors()
        ? Optional.empty()
        : parts
            .attempt()
            .atNamed(this::placeOf, () -> parts.model().build())
            .map(
                graph ->
                    new ProjectModel(
                        of, graph, parts.inputs().raw(), sums, owners, stack, books, checks));
  }

  /// Where the first line of the user's own stands that a refusal names; the file where it names
  /// none.
  private Place placeOf(Refusal refusal) {
    Set<String> named =
        refusal.values().stream()
            .flatMap(value -> Stream.of(value.split(", ")))
            .collect(Collectors.toSet());
    return of.extras().lines().stream()
        .filter(line -> named.contains(line.id()))
        .map(UserLine::place)
        .findFirst()
        .orElse(Place.file(FinanceCase.FILE));
  }

  private Optional<ProjectModel> project() {
    Business business = business();
    Optional<StackPart> stack = of.stack().map(each -> stack(each, business));
    Taxation taxation = taxation(business, stack);
    Line afterTax = afterTax(business, stack, taxation);
    Optional<Financed> financed = stack.map(each -> financed(business, each, taxation));
    business.own.addRest(parts);
    business.company.vat().ifPresent(this::checkVat);
    return model(
        Optional.of(business.sums(afterTax, taxation.assets)),
        financed.map(Financed::owners),
        stack.map(StackPart::lines),
        financed.map(Financed::books));
  }

  /// What a project does, whoever pays for it.
  private record Business(
      Totals.Operation operation,
      UserPart own,
      ContractPart contract,
      Totals totals,
      CompanyPart company,
      Line ebitda) {
    ProjectModel.SumLines sums(Line afterTax, AssetPart assets) {
      return new ProjectModel.SumLines(
          totals.revenue(),
          totals.directCost(),
          totals.running(),
          totals.invested(),
          totals.net(),
          company.operating(),
          afterTax,
          assets.assets());
    }
  }

  /// What is written off, and the tax on what is left.
  private record Taxation(AssetPart assets, Optional<TaxYear> year, Optional<IncomeTax> tax) {}

  /// What a stack leaves the owners, and the books that hold it all.
  private record Financed(OwnerLines owners, Ledger books) {}

  private Business business() {
    ProductPart products = ProductPart.add(parts);
    LandPart land = LandPart.add(parts, products.forWorks());
    CostPart costs = CostPart.add(parts, products, land);
    UserPart own = UserPart.declare(parts);
    Totals.Operation operation = new Totals.Operation(products, land, costs);
    ContractPart contract = contract(operation, own);
    Totals totals = Totals.add(parts, operation, own, contract);
    CompanyPart company = CompanyPart.add(parts, totals, contract);
    areas(products);
    return new Business(operation, own, contract, totals, company, ebitda(totals));
  }

  private ContractPart contract(Totals.Operation operation, UserPart own) {
    Optional<Expression> worth =
        EndValue.isStated(of)
            ? EndWorth.of(parts, EndWorth.earnings(parts, operation, own))
            : Optional.empty();
    return ContractPart.add(
        parts,
        operation.products().earnings().values().stream()
            .map(ParkProduct.Earnings::revenue)
            .toList(),
        operation.works().all(),
        worth);
  }

  private StackPart stack(Stack stack, Business business) {
    return new StackPart(
        parts,
        stack,
        new StackPart.Read(
            business.totals,
            business.operation.works(),
            business.own,
            business.company,
            business.contract,
            business.operation.products(),
            business.operation.costs(),
            business.ebitda));
  }

  private Taxation taxation(Business business, Optional<StackPart> stack) {
    Totals.Operation operation = business.operation;
    AssetPart assets =
        AssetPart.add(
            parts,
            new AssetPart.Owned(operation.works(), operation.products(), business.contract),
            stack.map(StackPart::lines));
    Optional<TaxYear> year =
        of.company().hasTax()
            ? Optional.of(TaxYear.add(parts.model(), "taxYear", of.company().yearEnds()))
            : Optional.empty();
    return new Taxation(assets, year, year.map(each -> tax(each, business.ebitda, assets, stack)));
  }

  private Line afterTax(Business business, Optional<StackPart> stack, Taxation taxation) {
    CompanyPart company = business.company;
    Line tax =
        ownTax(taxation.year, business.ebitda, taxation.assets, stack).orElse(company.taxPaid());
    return parts.add(
        parts.flow("project.afterTax"),
        company.beforeTax().minus(tax).minus(business.totals.invested()));
  }

  private Financed financed(Business business, StackPart stack, Taxation taxation) {
    StackLines laid = stack.lines();
    CompanyPart company = business.company;
    OwnerLines owners = stack.addOwners();
    Ledger books =
        BooksPart.add(
            parts,
            new BooksPart.Flows(
                business.totals,
                business.operation.works(),
                company,
                taxation.assets,
                laid,
                owners,
                stack.paid(),
                taxation.tax));
    stack.addRetained(books.statements().retained(), taxation.year);
    addOtherFinance(books, owners);
    check(laid, owners, books);
    List<EarlyEnd> ends = ends(laid);
    EarlyEndPart.add(
        parts,
        ends,
        new EarlyEndPart.Read(
            business.contract.addTermination(parts, laid, owners.sources().equity(), ends),
            laid,
            owners,
            company,
            taxation.tax));
    Expression cash = stack.withoutOnce(company.operating());
    laid.loans().forEach(loan -> LifeCover.add(parts, loan, secured(loan, cash)));
    LifeCover.addAll(parts, laid.loans(), laid.cfads());
    return new Financed(owners, books);
  }

  /// How the contract may end early; what that leaves is nobody's to tell where units were sold.
  private List<EarlyEnd> ends(StackLines laid) {
    boolean hasUnits =
        laid.layers().values().stream().anyMatch(each -> each.layer() instanceof Layer.TrustUnits);
    return hasUnits ? List.of() : of.extras().contract().map(ContractPlan::ends).orElse(List.of());
  }

  /// The cash of operation after taxes that pays a loan: what the loans before it leave of all, or
  /// that of its phases where these alone secure it.
  private Line secured(StackLines.DebtLines loan, Expression operating) {
    String id = loan.facility().terms().id();
    return parts
        .model()
        .find(id + ".cashShare")
        .map(share -> parts.add(parts.flow(LifeCover.secured(id)), operating.times(share)))
        .orElse(loan.available());
  }

  private Line ebitda(Totals totals) {
    return parts.add(
        parts.flow("project.ebitda"),
        totals.revenue().minus(totals.directCost()).minus(totals.running()));
  }

  private IncomeTax tax(TaxYear year, Line ebitda, AssetPart assets, Optional<StackPart> stack) {
    Line charge = deducted(parts.sum("project.depreciation", assets.taxCharges()), stack);
    Line interest = interest(assets, stack);
    return IncomeTax.add(
        parts.model(),
        "incomeTax",
        year,
        new IncomeTax.Result(ebitda, charge, interest),
        rules(parts));
  }

  /// The interest of the period: what is paid or added to loans, and is cost of no works.
  private Line interest(AssetPart assets, Optional<StackPart> stack) {
    if (stack.isEmpty()) {
      return parts.add(parts.flow("project.interest"), parts.zero());
    }
    Line paid = Stack.interest(parts.flow());
    return assets
        .interest()
        .map(
            building ->
                parts.add(
                    parts.flow("project.interestCost"),
                    paid.minus(building.paid()).plus(building.expensed())))
        .orElse(paid);
  }

  /// The rules of the regime that a case states.
  static IncomeTax.Rules rules(ModelParts parts) {
    int step = parts.model().grid().step().months();
    return new IncomeTax.Rules(
        parts.inputs().line("tax.rate"),
        parts.inputs().line("tax.interestCap", NO_CAP),
        parts.inputs().line("tax.lossLimit", 1),
        parts.inputs().line("tax.workersShare", 0),
        parts.of().company().paymentLag_months() / step,
        parts.of().lossYears());
  }

  /// What the project would pay if it had no debt: without interest and the cost of loans, so that
  /// its return after tax does not hang on how it is financed. Empty where it has no debt.
  private Optional<Line> ownTax(
      Optional<TaxYear> year, Line ebitda, AssetPart assets, Optional<StackPart> stack) {
    boolean hasDebt = stack.isPresent() && !stack.get().lines().loans().isEmpty();
    return year.filter(_ -> hasDebt)
        .map(
            each -> {
              Line charge = parts.sum("unlevered.depreciation", assets.ownTaxCharges());
              Line none = parts.add(parts.flow("unlevered.noInterest"), parts.zero());
              IncomeTax.Result result = new IncomeTax.Result(ebitda, charge, none);
              return IncomeTax.add(parts.model(), "unlevered", each, result, rules(parts)).paid();
            });
  }

  /// What is deducted beside interest: what is written off, and what loans of other currencies are
  /// owed more because exchange rates changed.
  private Line deducted(Line writtenOff, Optional<StackPart> stack) {
    List<Line> losses =
        stack.map(StackPart::lines).map(StackLines::loans).orElse(List.of()).stream()
            .flatMap(loan -> loan.abroad().stream())
            .map(StackLines.Abroad::loss)
            .toList();
    if (losses.isEmpty()) {
      return writtenOff;
    }
    Line loss = parts.sum("project.exchangeLoss", losses);
    return parts.add(parts.flow("project.deducted"), writtenOff.plus(loss));
  }

  /// What the cash of finance is beside money of owners, lenders and givers, service and dividends:
  /// movements of reserves, loans that pay back others, units, results.
  private void addOtherFinance(Ledger books, OwnerLines owners) {
    OwnerLines.Sources sources = owners.sources();
    parts.add(
        parts.flow("project.otherFinance"),
        books
            .statements()
            .financing()
            .minus(sources.equity())
            .minus(sources.support())
            .minus(sources.borrowed())
            .minus(sources.granted())
            .plus(owners.service())
            .plus(owners.dividends()));
  }

  private void check(StackLines stack, OwnerLines owners, Ledger books) {
    checks.addAll(books.checks());
    for (StackLines.DebtLines lines : stack.loans()) {
      checks.addAll(IntegrityCheck.ofLoan(parts.model(), lines.facility().terms(), lines.loan()));
    }
    OwnerLines.Sources sources = owners.sources();
    Expression met = sources.equity().plus(sources.borrowed()).plus(sources.granted());
    checks.add(
        IntegrityCheck.equal(
            parts.model(),
            "project.check.sources",
            parts.isUncovered() ? met.plus(stack.uses().gap()) : met,
            owners.need().plus(sources.fees())));
    if (!of.park().phases().isEmpty()) {
      stack.uses().phases().forEach(this::ofPhase);
      ofPhases(stack);
    }
  }

  /// What layers take of a phase, and what none of them pays, is what it needs.
  private void ofPhase(StackLines.PhaseUse phase) {
    List<Expression> all = new ArrayList<>(phase.taken().values());
    all.add(phase.gap());
    checks.add(
        IntegrityCheck.equal(
            parts.model(),
            "phases." + phase.id() + ".check.sources",
            Expression.sum(all),
            phase.need()));
  }

  /// What phases need and what their loans cost is what the whole needs and costs.
  private void ofPhases(StackLines stack) {
    List<Expression> all = new ArrayList<>();
    for (StackLines.PhaseUse phase : stack.uses().phases()) {
      if (phase.finance().isEmpty()) {
        return;
      }
      all.add(phase.need());
      all.add(phase.finance().get().capitalised());
      all.add(phase.finance().get().carry());
    }
    List<Expression> whole = new ArrayList<>(List.of(stack.uses().need(), stack.uses().carry()));
    stack.loans().forEach(loan -> whole.add(loan.capitalised()));
    checks.add(
        IntegrityCheck.equal(
            parts.model(), "phases.check.sources", Expression.sum(all), Expression.sum(whole)));
  }

  /// Net area is what is let and what is vacant, and no more is let than is ready.
  private void areas(ProductPart products) {
    products
        .uptakes()
        .forEach(
            (id, uptake) -> {
              Line area = products.areas().get(id);
              if (area != null) {
                parts.add(
                    parts.line("products." + id + ".vacant", area.type()).notNegative(),
                    area.minus(uptake.let()));
              }
            });
  }

  /// Over the life the tax adds nothing to the cash but what is still open at the end; and where it
  /// is paid back, nothing is claimed but what the last claims before their payment are, so that
  /// the account is empty after its last refund.
  private void checkVat(ValueAddedTax vat) {
    Line open =
        parts.add(
            parts.line("vat.open", vat.credit().type()),
            vat.net().total().plus(vat.credit()).minus(vat.due()));
    checks.add(IntegrityCheck.atEnd(parts.model(), "project.check.vat", open));
    if (of.refundLag_months() > 0) {
      Line awaited = ValueAddedTax.awaited("vat", vat.credit().type());
      checks.add(
          IntegrityCheck.equal(parts.model(), "project.check.vatRefund", vat.credit(), awaited));
    }
  }
}
