package org.tinkuy.views.money;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.wording.Wording;

/// What a case is worth to the economy, in one sentence.
final class EconomySentence {
  private EconomySentence() {}

  /// The sentence; empty where the case states no economic prices.
  static Optional<String> of(FinanceResults results, FinanceNames names, Wording words) {
    int perYear = results.run().model().graph().grid().perYear();
    return results
        .economy()
        .flatMap(
            view ->
                results
                    .run()
                    .model()
                    .of()
                    .find("discount.public")
                    .map(
                        social -> {
                          OptionalDouble rate = view.rate().findUnique();
                          String worth = names.money(view.worth());
                          String discount = names.amount(social);
                          return rate.isEmpty()
                              ? words.text(
                                  "finance.economy.headline.noRate",
                                  Map.of("worth", worth, "social", discount))
                              : words.text(
                                  "finance.economy.headline",
                                  Map.of(
                                      "rate",
                                      words.percent(Math.pow(1 + rate.getAsDouble(), perYear) - 1),
                                      "worth",
                                      worth,
                                      "social",
                                      discount));
                        }));
  }
}
