package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.LoanOffer;
import org.tinkuy.finance.stack.LoanRate;
import org.tinkuy.kernel.Sentence;

/// Reads the terms of one layer, each as an input of the case.
final class LayerTerms {
  private static final Map<String, LoanOffer.Profile> FORMS =
      Map.of(
          "annuity", new LoanOffer.Profile.Annuity(),
          "equal", new LoanOffer.Profile.Equal(),
          "bullet", new LoanOffer.Profile.Bullet(),
          "sculpted", new LoanOffer.Profile.Sculpted());

  private final InputReader inputs;
  private final KeyedEntries entries;
  private final String path;
  private Optional<LoanOffer.Profile> form = Optional.empty();

  LayerTerms(InputReader inputs, KeyedEntries entries, String id) {
    this.inputs = inputs;
    this.entries = entries;
    this.path = "layers." + id;
  }

  LayerTerm need(String word, InputKind kind) {
    inputs.need(entries, path, word, kind);
    return new LayerTerm.Stated(path + "." + word);
  }

  LayerTerm find(String word, InputKind kind) {
    return inputs.find(entries, path, word, kind)
        ? new LayerTerm.Stated(path + "." + word)
        : LayerTerm.none();
  }

  /// A number that no line is reckoned with; 0 where it is not written.
  double plain(String word, InputKind kind) {
    if (!inputs.find(entries, path, word, kind)) {
      return 0;
    }
    CaseInput input = inputs.inputs().get(path + "." + word);
    return input != null && input.amount() instanceof InputAmount.Steady(double value) ? value : 0;
  }

  /// The shape of the service.
  LoanOffer.Profile form() {
    LoanOffer.Profile read = form.orElseGet(() -> entries.word("form", FORMS));
    form = Optional.of(read);
    return read;
  }

  /// On what terms a loan is lent.
  LoanOffer offer() {
    int years = Math.max(1, Words.whole(entries, "years", 0));
    YearMonth first = first();
    maturity(first, years);
    TimeGrid grid = inputs.life().grid();
    double grace_years = Math.max(1, grid.period(first)) / (double) grid.perYear();
    return new LoanOffer(
        0,
        grace_years,
        grace_years + years,
        new LoanRate.Fixed(need("rate", InputKind.YEARLY_RATE)),
        new LoanOffer.Payback(form(), plain("sweep", InputKind.SHARE)),
        entries.yes("capitalised", true),
        new LoanOffer.Fees(
            find("upfront", InputKind.SHARE),
            find("commitment", InputKind.YEARLY_RATE),
            find("fee", InputKind.SHARE)),
        Optional.empty());
  }

  /// The month of the first principal, written itself or as years from the beginning of the case.
  private YearMonth first() {
    return entries.has("grace_years")
        ? inputs.life().start().plusYears(Words.whole(entries, "grace_years", 1))
        : Words.month(entries, "first");
  }

  /// A loan that is owed beyond the case's life is one that nobody repays.
  private void maturity(YearMonth first, int years) {
    YearMonth end = inputs.life().start().plusYears(inputs.life().years());
    if (first.plusYears(years).isAfter(end)) {
      entries.refuse(
          "finance.case.maturity",
          entries.placeOf("years"),
          Sentence.of("hint.finance.case.maturity", "Maybe the case must last longer."),
          "Loan: it is paid back from %s over %s years, but the case ends in %s.",
          first,
          years,
          end.minusMonths(1));
    }
  }
}
