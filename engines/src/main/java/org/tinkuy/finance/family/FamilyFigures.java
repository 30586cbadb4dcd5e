package org.tinkuy.finance.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tinkuy.finance.family.FamilyResult.Ceiling;
import org.tinkuy.finance.family.FamilyResult.LoanCover;
import org.tinkuy.finance.family.FamilyResult.LoanSize;
import org.tinkuy.finance.family.FamilyResult.LoanTerm;
import org.tinkuy.finance.family.FamilyResult.PublicMoney;
import org.tinkuy.finance.family.FamilyResult.Returns;
import org.tinkuy.finance.family.FamilyResult.Risk;
import org.tinkuy.finance.family.FamilyResult.RiskKeeper;
import org.tinkuy.finance.family.FamilyResult.Sources;
import org.tinkuy.finance.family.FamilyResult.Weakness;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.Cover;
import org.tinkuy.finance.indicator.GrantElement;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.LoanRate;
import org.tinkuy.finance.stack.Safeguards;
import org.tinkuy.finance.stack.StackLines;

/// Reads a family's figures off its run.
final class FamilyFigures {
  private static final double NOTHING = 1e-6;
  private static final double ROUNDING = 1e-6;

  /// Covers are shown with two decimals.
  private static final double SHOWN = 0.005;

  private final Family family;
  private final FinancedProject project;
  private final FamilyTerms terms;
  private final int perYear;
  private final int periods;

  FamilyFigures(Family family, FinancedProject project, FamilyTerms terms) {
    this.family = family;
    this.project = project;
    this.terms = terms;
    this.perYear = project.flows().grid().perYear();
    this.periods = project.flows().grid().periods();
  }

  FamilyResult read() {
    List<LoanTerm> loans = loans();
    Optional<LoanCover> cover = cover();
    return new FamilyResult(
        family,
        sources(),
        publicMoney(),
        returns(),
        cover,
        loans,
        risks(),
        weaknesses(loans, cover));
  }

  private Sources sources() {
    double debt = 0;
    double grants = 0;
    double owners = 0;
    double asked = 0;
    for (StackLines.LayerLines each : project.lines().layers().values()) {
      double paidIn = total(each);
      switch (each.layer()) {
        // it pays an old loan, and works only where it has a share of them
        case Layer.Refinancing loan -> {
          for (Line taken : project.lines().taken(loan.id())) {
            double works = project.values().total(taken);
            debt += works;
            asked += works * yearlyRate(loan);
          }
        }
        case Layer.Debt loan -> {
          debt += paidIn;
          asked += paidIn * yearlyRate(loan);
        }
        case Layer.Grant _ -> grants += paidIn;
        case Layer.Budget _ -> {
          owners += paidIn;
          asked += paidIn == 0 ? 0 : paidIn * terms.publicRate().orElse(Double.NaN);
        }
        case Layer.Equity(_, double hurdle) -> {
          owners += paidIn;
          asked += paidIn == 0 ? 0 : paidIn * (isHurdleKnown() ? hurdle : Double.NaN);
        }
        case Layer.ShareholderLoan(_, LayerTerm yearly) -> {
          owners += paidIn;
          asked += paidIn * value(yearly);
        }
        case Layer.TrustUnits _, Layer.Guarantee _, Layer.ResultsPayment _ -> {}
      }
    }
    double all = debt + grants + owners;
    double gap = project.values().total(project.lines().uses().gap());
    return new Sources(debt, grants, owners, gap, all == 0 ? Double.NaN : asked / all);
  }

  /// A layer of owners asks for the rate of the case, and for nothing that is known without one.
  private boolean isHurdleKnown() {
    return terms.ownersRate().isPresent();
  }

  private double total(StackLines.LayerLines layer) {
    return project.values().total(layer.drawn());
  }

  /// The rate of the first payment period, nominal for a year.
  private double yearlyRate(Layer.Debt loan) {
    int first = loan.offer().window(project.flows().grid()).first();
    Line rate = project.lines().layer(loan.id()).debt().orElseThrow().loan().rate();
    return project.values().at(rate, Math.min(periods - 1, first)) * perYear;
  }

  /// A flow under the contract of the case, whichever way it is financed; zero where it has none.
  private Series agreed(String id) {
    return project
        .values()
        .graph()
        .find(id)
        .map(project::series)
        .orElseGet(() -> Series.constant(0, periods));
  }

  private PublicMoney publicMoney() {
    Series in =
        agreed("contract.availabilityPaid")
            .plus(agreed("contract.usePaid"))
            .plus(agreed("contract.madeUp"))
            .plus(agreed("contract.priceAtEnd"));
    Series back = agreed("contract.passedOn");
    for (StackLines.LayerLines each : project.lines().layers().values()) {
      Layer layer = each.layer();
      if (!family.publicParties().contains(layer.head().provider())) {
        continue;
      }
      in = in.plus(project.series(each.drawn()));
      back = back.plus(project.series(each.received()));
    }
    Series exposure = new FamilyExposure(family, project).byPeriod();
    double value = worth(in.minus(back), terms.publicRate());
    double largest = 0;
    for (int t = 0; t < periods; t++) {
      largest = Math.max(largest, exposure.at(t));
    }
    return new PublicMoney(
        in, back, value, largest, terms.jobs() == 0 ? Double.NaN : value / terms.jobs());
  }

  private double value(LayerTerm term) {
    return project.first(term);
  }

  /// Not a number where there is no rate and something flows; nothing is worth nothing at any rate.
  private double worth(Series flows, OptionalDouble yearly) {
    if (yearly.isEmpty()) {
      return IntStream.range(0, periods).allMatch(t -> flows.at(t) == 0) ? 0 : Double.NaN;
    }
    return PresentValue.of(
        flows,
        PresentValue.effectivePerPeriod(yearly.getAsDouble(), perYear),
        PresentValue.Convention.FIRST_AT_ONCE);
  }

  private Returns returns() {
    Series afterTax = project.flows().net().minus(project.series(project.taxPaid()));
    return new Returns(
        InternalRate.of(afterTax),
        InternalRate.of(project.owners()),
        worth(afterTax, terms.projectRate()),
        worth(project.owners(), terms.ownersRate()));
  }

  private Optional<LoanCover> cover() {
    Series service = project.series(project.lines().service());
    if (project.lines().loans().isEmpty() || service.total() < NOTHING) {
      return Optional.empty();
    }
    Cover tests = Cover.ofTests(project.series(project.lines().tested()));
    return Optional.of(new LoanCover(tests, loanLife()));
  }

  /// LLCR of all loans together, first loss left out, each period discounted at their mean rate by
  /// what they are owed.
  private Series loanLife() {
    Series owed = Series.constant(0, periods);
    Series interest = owed;
    int maturity = 0;
    for (StackLines.DebtLines each : project.lines().loans()) {
      if (!(each.facility().layer() instanceof Layer.FirstLoss)) {
        Series opening = opening(project.series(each.owed()));
        Series rate = project.series(each.loan().rate());
        owed = owed.plus(opening);
        interest = interest.plus(Series.of(periods, t -> opening.at(t) * rate.at(t)));
        maturity = Math.max(maturity, each.facility().terms().window().last());
      }
    }
    Series all = owed;
    Series due = interest;
    Series rates = Series.of(periods, t -> all.at(t) == 0 ? 0 : due.at(t) / all.at(t));
    return Cover.loanLife(
        project.series(project.lines().cfads()), rates, all, Math.min(maturity, periods - 1));
  }

  /// Owed when each period begins; debt left by rounding is none.
  private Series opening(Series closing) {
    return Series.of(periods, t -> t == 0 || closing.at(t - 1) < NOTHING ? 0 : closing.at(t - 1));
  }

  private List<LoanTerm> loans() {
    List<LoanTerm> all = new ArrayList<>();
    double rate = PresentValue.effectivePerPeriod(terms.grantRate(), perYear);
    for (StackLines.LayerLines each : project.lines().layers().values()) {
      if (each.layer() instanceof Layer.Debt loan && total(each) > NOTHING) {
        // by its contract: what a loan is not paid is a loss of its lender and no gift
        GrantElement element =
            GrantElement.of(
                project.series(each.drawn()),
                each.debt().orElseThrow().contracted(project.values()),
                rate);
        all.add(
            new LoanTerm(
                loan.id(),
                loan.offer().tenor_years(),
                yearlyRate(loan),
                size(each.debt().orElseThrow(), total(each)),
                element.share(),
                element.isConcessional(terms.grantThreshold()),
                project.flows().money().prices().toString()));
      }
    }
    return all;
  }

  /// What the cash bears is reckoned as it is owed when repayment begins, with the interest that is
  /// added until then; `carried = drawn x borne / owed` is the same as it is drawn.
  private LoanSize size(StackLines.DebtLines lines, double drawn) {
    Optional<Line> borne = lines.facility().carried();
    if (borne.isEmpty()) {
      return new LoanSize(drawn, drawn, Ceiling.WRITTEN);
    }
    int eve = Math.max(0, lines.facility().terms().window().first() - 1);
    double owed = project.values().at(lines.loan().closing(), Math.min(periods - 1, eve));
    double most = project.values().at(borne.get(), 0);
    if (owed < NOTHING || most < owed * (1 + ROUNDING)) {
      return new LoanSize(drawn, drawn, Ceiling.COVER);
    }
    return new LoanSize(drawn, drawn * most / owed, Ceiling.NEED);
  }

  private List<RiskKeeper> risks() {
    List<RiskKeeper> all = new ArrayList<>();
    String company = project.flows().company();
    Contract contract = family.contract();
    switch (contract.demand()) {
      case COMPANY -> all.add(new RiskKeeper(Risk.DEMAND, company));
      case GOVERNMENT -> all.add(new RiskKeeper(Risk.DEMAND, "government"));
      case SHARED -> {
        all.add(new RiskKeeper(Risk.DEMAND, company));
        all.add(new RiskKeeper(Risk.DEMAND, "government"));
      }
    }
    for (Layer layer : project.stack().layers()) {
      String provider = layer.head().provider();
      if (layer.head().call() instanceof Call.Rest) {
        all.add(new RiskKeeper(Risk.COST_OVERRUN, provider));
      }
      if (layer instanceof Layer.FirstLoss || layer instanceof Layer.Guarantee) {
        all.add(new RiskKeeper(Risk.FIRST_LOSS, provider));
      }
      if (layer instanceof Layer.Debt loan) {
        boolean isFloating =
            loan.offer().rate().ofYear() instanceof LoanRate.Floating(_, _, var hedged, _)
                && value(hedged) < 1;
        if (isFloating) {
          all.add(new RiskKeeper(Risk.INTEREST_RATE, company));
        }
        if (loan.offer().foreign().isPresent()) {
          all.add(new RiskKeeper(Risk.EXCHANGE_RATE, company));
        }
      }
    }
    if (contract.termination().governmentDefault() > 0) {
      all.add(new RiskKeeper(Risk.EARLY_END, "government"));
    }
    return all.stream().distinct().toList();
  }

  private List<Weakness> weaknesses(List<LoanTerm> loans, Optional<LoanCover> cover) {
    List<Weakness> all = new ArrayList<>();
    double gap = project.values().total(project.lines().uses().gap());
    if (gap > NOTHING * project.flows().need().total()) {
      all.add(new Weakness(Weakness.Kind.GAP, "", gap));
    }
    for (StackLines.LayerLines each : project.lines().layers().values()) {
      addWeaknesses(all, each, loans);
    }
    double returned = returns().project().findUnique().orElse(Double.NaN);
    for (LoanTerm loan : loans) {
      if (loan.amount() > NOTHING * project.flows().need().total()
          && loan.yearlyRate() / perYear > returned + ROUNDING) {
        all.add(new Weakness(Weakness.Kind.DEARER_THAN_PROJECT, loan.layer(), loan.yearlyRate()));
      }
    }
    if (cover.isPresent()) {
      double least = cover.orElseThrow().service().minimum();
      if (isSized(loans) && least < terms.cover() - SHOWN) {
        all.add(new Weakness(Weakness.Kind.BELOW_COVER, "", least));
      }
      if (least < project.stack().safeguards().lockUp() - NOTHING) {
        all.add(new Weakness(Weakness.Kind.LOCK_UP, "", least));
      }
      if (least < project.stack().safeguards().defaultCover()) {
        all.add(new Weakness(Weakness.Kind.DEFAULT_COVER, "", least));
      }
    }
    double lowest = cover.map(each -> each.service().minimum()).orElse(Double.NaN);
    project.stack().safeguards().own().forEach((id, own) -> addOwn(all, id, own, lowest));
    for (Layer layer : project.stack().layers()) {
      if (layer instanceof Layer.Equity equity && isHurdleKnown()) {
        Series net = isOneOwner() ? project.owners() : project.owner(equity);
        double rate = InternalRate.of(net).findUnique().orElse(Double.NaN);
        if (!(rate >= PresentValue.effectivePerPeriod(equity.hurdle(), perYear))) {
          all.add(new Weakness(Weakness.Kind.BELOW_HURDLE, layer.id(), rate));
        }
      }
      if (layer instanceof Layer.Budget) {
        double worth = worth(project.net(layer.id()), terms.publicRate());
        if (worth < -NOTHING * total(project.lines().layer(layer.id()))) {
          all.add(new Weakness(Weakness.Kind.BELOW_PUBLIC_RATE, layer.id(), -worth));
        }
      }
    }
    return all;
  }

  private static boolean isSized(List<LoanTerm> loans) {
    return loans.stream().noneMatch(each -> each.size().ceiling() == Ceiling.WRITTEN);
  }

  private boolean isOneOwner() {
    return project.stack().layers().stream()
            .filter(layer -> layer instanceof Layer.Owner || layer instanceof Layer.ShareholderLoan)
            .count()
        == 1;
  }

  private void addOwn(List<Weakness> all, String id, Safeguards.Own own, double lowest) {
    if (own.lockUp().isThere() && lowest < value(own.lockUp()) - NOTHING) {
      all.add(new Weakness(Weakness.Kind.LOCK_UP, id, lowest));
    }
    if (own.defaultCover().isThere() && lowest < value(own.defaultCover()) - NOTHING) {
      all.add(new Weakness(Weakness.Kind.DEFAULT_COVER, id, lowest));
    }
  }

  private void addWeaknesses(
      List<Weakness> all, StackLines.LayerLines lines, List<LoanTerm> loans) {
    Layer layer = lines.layer();
    double paidIn = total(lines);
    if (lines.debt().isPresent()) {
      double unpaid = project.values().total(lines.debt().orElseThrow().shortfall());
      if (unpaid > NOTHING * Math.max(1, paidIn)) {
        all.add(new Weakness(Weakness.Kind.UNPAID_SERVICE, layer.id(), unpaid));
      }
    }
    if (layer instanceof Layer.Bond(_, _, double smallest) && paidIn < smallest) {
      all.add(new Weakness(Weakness.Kind.ISSUE_TOO_SMALL, layer.id(), paidIn));
    }
    if (layer instanceof Layer.TrustUnits && paidIn == 0) {
      all.add(new Weakness(Weakness.Kind.UNITS_NEVER_SOLD, layer.id(), Double.NaN));
    }
    if (layer instanceof Layer.Concessional) {
      for (LoanTerm loan : loans) {
        if (loan.layer().equals(layer.id()) && !loan.isConcessional()) {
          all.add(new Weakness(Weakness.Kind.NOT_CONCESSIONAL, layer.id(), loan.grantElement()));
        }
      }
    }
  }
}
