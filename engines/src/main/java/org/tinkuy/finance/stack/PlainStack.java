package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Writes numbers in the place of the inputs that the terms of a stack name.
record PlainStack(ToDoubleFunction<String> inputs) {

  Stack of(Stack stack) {
    List<Layer> layers = new ArrayList<>();
    stack.layers().forEach(layer -> layers.add(layer(layer)));
    Safeguards old = stack.safeguards();
    Map<String, Safeguards.Own> own = new LinkedHashMap<>();
    old.own()
        .forEach(
            (id, each) ->
                own.put(
                    id,
                    new Safeguards.Own(
                        each.reserve_months(),
                        term(each.letterFee()),
                        term(each.lockUp()),
                        term(each.defaultCover()))));
    return new Stack(
        layers,
        new Safeguards(
            old.reserve_months(),
            old.letterFee(),
            old.lockUp(),
            old.defaultCover(),
            old.distribution_months(),
            own,
            old.isLegalTest()));
  }

  private LayerTerm term(LayerTerm term) {
    return switch (term) {
      case LayerTerm.Plain _, LayerTerm.Held _ -> term;
      case LayerTerm.Times(var each, var count) -> new LayerTerm.Times(term(each), term(count));
      case LayerTerm.Stated(String input) -> LayerTerm.of(inputs.applyAsDouble(input));
    };
  }

  private Layer layer(Layer layer) {
    Layer called = layer.with(call(layer.head().call()));
    return switch (called) {
      case Layer.Debt debt -> conditioned(debt.with(debt.head().call(), offer(debt.offer())));
      case Layer.ShareholderLoan(var head, var yearly) ->
          new Layer.ShareholderLoan(head, term(yearly));
      case Layer.TrustUnits(var head, var yearlyYield, var share, var let) ->
          new Layer.TrustUnits(head, term(yearlyYield), term(share), term(let));
      case Layer.Guarantee(var head, var loan, var share, var most, var fee) ->
          new Layer.Guarantee(head, loan, term(share), term(most), term(fee));
      case Layer.ResultsPayment(var head, var payments) ->
          new Layer.ResultsPayment(head, term(payments));
      case Layer.Budget _, Layer.Grant _, Layer.Equity _ -> called;
    };
  }

  private Layer conditioned(Layer.Debt debt) {
    return debt.head()
        .preLet()
        .<Layer>map(each -> debt.with(new PreLet(term(each.share()), each.met_years())))
        .orElse(debt);
  }

  private Call call(Call call) {
    return switch (call) {
      case Call.Portion(var share, var amount) ->
          new Call.Portion(term(share), amount.map(this::term));
      case Call.Carried(var cover, var loanLife, var most) ->
          new Call.Carried(term(cover), term(loanLife), term(most));
      case Call.Amount _, Call.Drawn _, Call.Rest _ -> call;
    };
  }

  private LoanOffer offer(LoanOffer offer) {
    LoanOffer.Fees fees = offer.fees();
    return new LoanOffer(
        offer.signed_years(),
        offer.grace_years(),
        offer.tenor_years(),
        rate(offer.rate()),
        offer.payback(),
        offer.capitalises(),
        new LoanOffer.Fees(
            term(fees.upfront()),
            term(fees.commitment()),
            term(fees.drawing()),
            term(fees.withheld())),
        offer.foreign().map(each -> new LoanOffer.Foreign(each.unit(), term(each.rate()))));
  }

  private LoanRate rate(LoanRate rate) {
    return switch (rate) {
      case LoanRate.Fixed(var yearly) -> new LoanRate.Fixed(term(yearly));
      case LoanRate.Floating(var base, var margin, var hedged, var swap) ->
          new LoanRate.Floating(term(base), term(margin), term(hedged), term(swap));
      case LoanRate.Effective(var of) -> new LoanRate.Effective(rate(of));
    };
  }
}
