package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.debt.DebtSize;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.LoanTerms;
import org.tinkuy.finance.debt.Repayment;
import org.tinkuy.finance.development.Start;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Resolver;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.Timing;

/// One loan of a stack in its own currency: its rate, its size, its schedule.
///
/// What is not known before the model runs is one number, the *carrying*: the worth of the cash
/// over the debt that would stand where the loan paid for everything. It gives both the part that
/// the loan pays and the cover at which it is paid back, so that one loop closes size, service and
/// a tax that depends on the interest.
///
/// A sculpted loan that is sized by a cover owes no more than its interest is covered in each
/// payment period too: the *bearing* is the carrying less what the first periods cannot bear.
final class DebtModel {
  /// How often the cash pays back a loan that is not drawn.
  private static final double PLENTY = 1e9;

  /// More than anybody owes in any currency.
  private static final double UNBOUNDED = 1e18;

  private final Graph.Builder model;
  private final Layer.Debt layer;
  private final Basis basis;
  private final Repayment.Window window;
  private final Line rate;
  private final Line carrying;
  private final Line bearing;
  private final boolean isBesideEarly;
  private Optional<Line> signed = Optional.empty();
  private Optional<Line> grown = Optional.empty();
  private Optional<Line> worth = Optional.empty();

  /// @param isBesideEarly whether a loan that is served before it can be paid early, by cash that
  ///   this one leaves: its size then depends on itself
  DebtModel(Graph.Builder model, Layer.Debt layer, Basis basis, boolean isBesideEarly) {
    this.isBesideEarly = isBesideEarly;
    this.model = model;
    this.layer = layer;
    this.basis = basis;
    this.window = layer.offer().window(model.grid());
    this.rate = rate();
    this.carrying = line("carrying", LineType.PLAIN);
    this.bearing = line("bearing", LineType.PLAIN);
  }

  Repayment.Window window() {
    return window;
  }

  /// A flow of the model's money in the loan's.
  Expression abroad(Line flow) {
    Optional<LoanOffer.Foreign> foreign = layer.offer().foreign();
    return foreign.isPresent() ? flow.per(foreign.orElseThrow().rate().in(basis)) : flow;
  }

  /// A line of the loan in the model's money.
  Line home(String word, Line own) {
    Optional<LoanOffer.Foreign> foreign = layer.offer().foreign();
    Expression here =
        foreign.isPresent() ? own.times(foreign.orElseThrow().rate().in(basis)) : own.times(1);
    return model.add(line(word, here.type()), here);
  }

  /// What a loan of another currency is in the money of the model; empty for one in that.
  Optional<StackLines.Abroad> abroad(Loan loan, Line prepaid) {
    return layer.offer().foreign().map(foreign -> abroad(loan, prepaid, foreign));
  }

  /// `loss = owed(t-1) x (rate(t) - rate(t-1))`: all flows of a period are at its own rate.
  private StackLines.Abroad abroad(Loan loan, Line prepaid, LoanOffer.Foreign foreign) {
    Expression now = foreign.rate().in(basis);
    Line rateNow = model.add(line("exchangeRate", now.type()), now.times(1));
    Expression change = rateNow.minus(rateNow.lag(1));
    Expression loss = loan.closing().lag(1).times(change).as(Shape.FLOW);
    return new StackLines.Abroad(
        home("principalHome", loan.principal()),
        home("capitalisedHome", loan.capitalised()),
        prepaid,
        model.add(line("exchangeLoss", loss.type()), loss));
  }

  /// The part of what it may pay that a carried loan pays, a factor.
  Expression part(Call.Carried call) {
    return call.isBound()
        ? bound(call).positive().atMost(Expression.number(1))
        : Expression.number(1);
  }

  /// The debt that cover and loan life allow over the one that paying for all would leave.
  private Expression bound(Call.Carried call) {
    if (!isSculpted()) {
      return carrying;
    }
    if (!call.cover().isThere()) {
      return carrying.per(call.loanLife().in(basis));
    }
    Expression byCover = (isBorne() ? bearing : carrying).per(call.cover().in(basis));
    return call.loanLife().isThere()
        ? byCover.atMost(carrying.per(call.loanLife().in(basis)))
        : byCover;
  }

  /// The debt that the cash carries, whatever share of the need the loan may pay.
  Optional<Line> carried() {
    return isSized() && layer.head().call() instanceof Call.Carried call && call.isBound()
        ? Optional.of(
            model.add(line("carried", grown().type()), bound(call).positive().times(grown())))
        : Optional.empty();
  }

  /// 1 in the periods from signing on and before the first payment, when it can be drawn.
  Line open() {
    int from = LoanOffer.periods(model.grid(), layer.offer().signed_years());
    int periods = model.grid().periods();
    Optional<Line> since = signed();
    if (since.isEmpty()) {
      return model.input(
          line("open", LineType.PLAIN),
          Series.of(periods, t -> t >= from && t < window.first() ? 1 : 0));
    }
    Line unpaid =
        model.input(
            line("beforeFirst", LineType.PLAIN),
            Series.of(periods, t -> t < window.first() ? 1 : 0));
    return model.add(line("open", LineType.PLAIN), since.get().times(unpaid));
  }

  /// 1 from the period on in which a loan that can be late is signed; empty for one that cannot.
  /// Its first principal stays where it is agreed.
  Optional<Line> signed() {
    if (signed.isEmpty()) {
      int from = LoanOffer.periods(model.grid(), layer.offer().signed_years());
      signed =
          basis
              .beside()
              .late(layer.id())
              .map(
                  late ->
                      Start.add(model, line("signed", LineType.PLAIN), from, Optional.of(late)));
    }
    return signed;
  }

  private Line rate() {
    Line yearly = line("yearlyRate", LineType.YEARLY_RATE);
    switch (layer.offer().rate().ofYear()) {
      case LoanRate.Fixed(LayerTerm.Plain(double share)) -> model.input(yearly, share);
      case LoanRate.Fixed(var stated) -> model.add(yearly, stated.yearly(basis));
      case LoanRate.Floating floating -> model.add(yearly, floating(floating));
    }
    boolean isEffective = layer.offer().rate().isEffective();
    return model.add(
        line("rate", LineType.RATE), isEffective ? yearly.compounded() : yearly.perPeriod());
  }

  /// `base x (1 - hedged) + swap x hedged + margin`.
  private Expression floating(LoanRate.Floating rate) {
    Expression hedged = rate.hedged().in(basis);
    return rate.base()
        .yearly(basis)
        .times(Expression.number(1).minus(hedged))
        .plus(rate.swap().yearly(basis).times(hedged))
        .plus(rate.margin().yearly(basis));
  }

  private boolean isSculpted() {
    return layer.offer().payback().profile() instanceof LoanOffer.Profile.Sculpted;
  }

  private boolean isSized() {
    return isSculpted() || (layer.head().call() instanceof Call.Carried call && call.isBound());
  }

  /// Adds the loan.
  ///
  /// @param drawn in the loan's currency
  /// @param whole what it would draw if it paid for all that it may, in its currency
  /// @param cash that carries it, in its currency
  Loan add(Line drawn, Line whole, Line cash, Line prepaid) {
    Line cover = line("steadyCover", LineType.PLAIN);
    if (isSized()) {
      addCarrying(whole, cash);
      Expression part =
          layer.head().call() instanceof Call.Carried call ? part(call) : Expression.number(1);
      model.add(cover, carrying.per(part, 1));
    }
    return Loan.add(model, terms(repayment(drawn, cash, cover)), rate, drawn, prepaid);
  }

  /// Where nothing else closes the loop of size, interest and tax, what is not known is found here:
  /// one number, or one for each payment period, of which the largest is the carrying and the
  /// smallest the bearing.
  private void addCarrying(Line whole, Line cash) {
    Expression capacity = capacity(whole, cash);
    boolean isOpen = isOpen();
    if (!isBorne()) {
      if (isOpen) {
        find(carrying, "capacity", capacity);
      } else {
        model.add(carrying, capacity);
      }
      return;
    }
    Line borne = line("borne", LineType.PLAIN);
    if (isOpen) {
      find(borne, "capacity", borne(cash));
      model.add(carrying, borne.extreme(Expression.Pick.LARGEST));
    } else {
      model.add(borne, borne(cash));
      model.add(carrying, capacity);
    }
    model.add(bearing, borne.extreme(Expression.Pick.SMALLEST));
  }

  /// Whether nothing else closes the loop of size, interest and tax.
  private boolean isOpen() {
    return basis.beside().lenders().isEmpty() || isBesideEarly;
  }

  /// Whether interest in single periods bounds it: where a cover sizes it, by cash that lenders
  /// count evenly. Cash of a month as it comes is less than none where a tax is paid, and no test.
  private boolean isBorne() {
    return isSculpted()
        && layer.head().call() instanceof Call.Carried by
        && by.cover().isThere()
        && (basis.beside().lenders().isPresent() || model.grid().perYear() <= 2);
  }

  private void find(Line sought, String word, Expression equation) {
    Line found = model.add(line(word, LineType.PLAIN), equation);
    model.unknown(sought, found, new Resolver.FixedPoint(1e-11, 400, 1));
  }

  /// What its term sheet says, with the way in which it comes back.
  LoanTerms terms(Repayment repayment) {
    return new LoanTerms(
        layer.id(),
        "",
        "",
        repayment,
        window,
        layer.offer().capitalises() ? window.first() : 0,
        Timing.END);
  }

  private Repayment repayment(Line drawn, Line cash, Line cover) {
    return switch (layer.offer().payback().profile()) {
      case LoanOffer.Profile.Annuity _ -> new Repayment.Annuity();
      case LoanOffer.Profile.Equal _ -> new Repayment.EqualPrincipal();
      case LoanOffer.Profile.Bullet _ -> new Repayment.Bullet();
      case LoanOffer.Profile.Sculpted _ -> new Repayment.Sculpted(cash, cover, most(cash));
      case LoanOffer.Profile.Agreed(var principal) ->
          new Repayment.Agreed(model.input(line("agreed", drawn.type()), principal));
    };
  }

  /// Debt that the cash carries over the debt that paying for all would leave.
  private Expression capacity(Line whole, Line cash) {
    Line grown = addGrown(whole);
    if (isSculpted()) {
      return worth(cash).per(grown, PLENTY);
    }
    Call.Carried call = (Call.Carried) layer.head().call();
    List<Expression> bounds = new ArrayList<>();
    if (call.cover().isThere()) {
      bounds.add(level(cash).per(call.cover().in(basis)));
    }
    if (call.loanLife().isThere()) {
      bounds.add(worth(cash).per(call.loanLife().in(basis)));
    }
    Expression most = bounds.getFirst();
    for (Expression each : bounds.subList(1, bounds.size())) {
      most = most.atMost(each);
    }
    return most.per(grown, 0);
  }

  /// For each payment period the debt that its cash bears over the one that paying for all would
  /// leave: what the cash before it pays back, and what its own pays the interest on, `PV(cash
  /// before) + cash / r / Π (1 + r)`, at most the worth of all cash.
  private Expression borne(Line cash) {
    Line loanLife = worth(cash);
    Expression one = Expression.number(1);
    Line due = due();
    Line left = model.add(line("leftWorth", loanLife.type()), cash.times(due).presentValue(rate));
    Line discount = line("discount", LineType.PLAIN);
    model.add(discount, discount.previous(1).per(rate.growth().minus(one).times(due).plus(one)));
    Expression lacked = left.times(rate).minus(cash).times(due).positive().per(rate, 0);
    return loanLife.minus(lacked.times(discount.previous(1))).positive().per(grown(), PLENTY);
  }

  /// What the cash of the payment periods is worth when the first begins, at the loan's rates.
  private Line worth(Line cash) {
    if (worth.isEmpty()) {
      Line one = model.input(line("unitCover", LineType.PLAIN), 1);
      DebtSize.Basis payments = new DebtSize.Basis(cash, window);
      worth =
          Optional.of(
              DebtSize.add(
                      model,
                      layer.id() + ".size",
                      payments,
                      rate,
                      List.of(new DebtSize.Limit.Dscr(one)))
                  .loanLife());
    }
    return worth.orElseThrow();
  }

  /// What may be owed when each payment period begins, so that it and all later ones pay the
  /// interest with the cover asked for: `most(t) = min((most(t+1) + c(t)) / (1 + r), c(t) / r)`
  /// with `c = cash / cover`. At the first of them it is what [#borne] sizes the loan by.
  private Optional<Line> most(Line cash) {
    if (!isBorne() || isOpen() || !(layer.head().call() instanceof Call.Carried by)) {
      return Optional.empty();
    }
    Line due = due();
    Expression one = Expression.number(1);
    Line left =
        model.add(
            line("dueGrowth", LineType.PLAIN),
            one.per(rate.growth()).minus(one).times(due).plus(one));
    Line allowed =
        model.add(line("allowedService", cash.type()), cash.per(by.cover().in(basis)).positive());
    Expression bears = allowed.per(rate, PLENTY).times(due);
    LineType stock = bears.type();
    return Optional.of(
        model.add(
            line("mostOwed", stock),
            Expression.backward(
                left,
                allowed.times(due).times(left).as(Shape.STOCK),
                bears.plus(Expression.number(UNBOUNDED, stock).times(one.minus(due))))));
  }

  private Line due() {
    Line payable = line("payable", LineType.PLAIN);
    int periods = model.grid().periods();
    return model
        .find(payable.id())
        .orElseGet(
            () ->
                model.input(
                    payable,
                    Series.of(periods, t -> t >= window.first() && t <= window.last() ? 1 : 0)));
  }

  /// The least over all payment periods of the cash over the service of a unit of debt.
  private Expression level(Line cash) {
    int n = window.payments();
    int periods = model.grid().periods();
    Line due = due();
    Line left =
        model.input(
            line("leftShare", LineType.PLAIN),
            Series.of(
                periods,
                t ->
                    t < window.first() || t > window.last()
                        ? 0
                        : (double) (window.last() - t + 1) / n));
    Line last =
        model.input(
            line("lastShare", LineType.RATE), Series.of(periods, t -> t == window.last() ? 1 : 0));
    Expression unit =
        switch (layer.offer().payback().profile()) {
          case LoanOffer.Profile.Annuity _, LoanOffer.Profile.Agreed _ ->
              Expression.annuity(rate, model.input(line("all", LineType.PLAIN), n));
          case LoanOffer.Profile.Equal _ ->
              rate.times(left).plus(Expression.number(1.0 / n, LineType.RATE));
          case LoanOffer.Profile.Bullet _, LoanOffer.Profile.Sculpted _ -> rate.plus(last);
        };
    Line service = model.add(line("unitService", LineType.RATE), unit);
    return cash.per(service).per(due).extreme(Expression.Pick.SMALLEST).positive();
  }

  /// What draws have grown to when the first payment period begins, the same in all periods.
  private Line addGrown(Line whole) {
    LineType stock = whole.type().with(Shape.STOCK);
    int periods = model.grid().periods();
    Line at =
        model.input(
            line("eve", LineType.PLAIN),
            Series.of(periods, t -> t == Math.max(0, window.first() - 1) ? 1 : 0));
    Line sum = line("wholeGrown", stock);
    Expression before = sum.previous(0);
    Expression more = before.plus(whole.as(Shape.STOCK));
    model.add(
        sum, layer.offer().capitalises() ? more.plus(before.times(rate).as(Shape.STOCK)) : more);
    grown = Optional.of(model.add(line("wholeOwed", stock), sum.times(at).total()));
    return grown();
  }

  private Line grown() {
    return grown.orElseThrow();
  }

  private Line line(String word, LineType type) {
    return Line.of(layer.id() + "." + word, type).labelled("finance.line.layer." + word);
  }
}
