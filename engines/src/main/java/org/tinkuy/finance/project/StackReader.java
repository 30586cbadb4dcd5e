package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Sentence;

/// Reads the stack of finance.
final class StackReader {
  private static final Map<String, FundingLayer.Kind> KINDS =
      Map.of(
          "budget", FundingLayer.Kind.BUDGET,
          "grant", FundingLayer.Kind.GRANT,
          "equity", FundingLayer.Kind.EQUITY,
          "loan", FundingLayer.Kind.LOAN);
  private static final Map<String, LoanPlan.Form> FORMS =
      Map.of(
          "annuity", LoanPlan.Form.ANNUITY,
          "equal", LoanPlan.Form.EQUAL,
          "bullet", LoanPlan.Form.BULLET,
          "sculpted", LoanPlan.Form.SCULPTED);

  private final InputReader inputs;
  private final Words words;

  StackReader(InputReader inputs, Words words) {
    this.inputs = inputs;
    this.words = words;
  }

  List<FundingLayer> read(KeyedEntries root) {
    List<FundingLayer> layers = new ArrayList<>();
    for (KeyedEntries entries : root.findList("layers")) {
      layers.add(layer(entries));
      entries.make(() -> true);
    }
    long equities =
        layers.stream()
            .filter(
                each ->
                    each.kind() == FundingLayer.Kind.EQUITY
                        || each.kind() == FundingLayer.Kind.BUDGET)
            .count();
    if (!layers.isEmpty() && equities != 1) {
      root.refuse(
          "finance.case.owner",
          root.placeOf("layers"),
          Sentence.NONE,
          "Layers: exactly one of equity and budget must meet what the others leave, but there are"
              + " %s.",
          equities);
    }
    return layers;
  }

  private FundingLayer layer(KeyedEntries entries) {
    String id = words.id(entries, "layers");
    String path = "layers." + id;
    FundingLayer.Kind kind = entries.word("kind", KINDS);
    Optional<LoanPlan> loan = Optional.empty();
    switch (kind) {
      case BUDGET, EQUITY -> {}
      case GRANT -> {
        inputs.need(entries, path, "share", InputKind.SHARE);
        inputs.find(entries, path, "amount", InputKind.AMOUNT);
      }
      case LOAN -> loan = Optional.of(loan(entries, path));
    }
    return new FundingLayer(
        id, Words.name(entries, "name", id), kind, entries.findText("payer").orElse(id), loan);
  }

  private LoanPlan loan(KeyedEntries entries, String path) {
    inputs.need(entries, path, "share", InputKind.SHARE);
    inputs.need(entries, path, "rate", InputKind.YEARLY_RATE);
    inputs.find(entries, path, "cover", InputKind.RATIO);
    inputs.find(entries, path, "lifeCover", InputKind.RATIO);
    inputs.find(entries, path, "fee", InputKind.SHARE);
    inputs.find(entries, path, "lockUp", InputKind.RATIO);
    inputs.find(entries, path, "default", InputKind.RATIO);
    int years = Words.whole(entries, "years", 0);
    LoanPlan.Form form = entries.word("form", FORMS);
    LoanPlan loan =
        new LoanPlan(
            Words.month(entries, "first"),
            Math.max(1, years),
            form,
            entries.yes("capitalised", true),
            Words.whole(entries, "reserve_months", 0));
    maturity(entries, loan);
    if (entries.has("cover") && form != LoanPlan.Form.SCULPTED) {
      entries.refuse(
          "finance.case.cover",
          entries.placeOf("cover"),
          Sentence.of("hint.finance.case.cover", "Write form: sculpted, or lifeCover instead."),
          "Loan: only service that follows the cash can be sized by the cover of each period.");
    }
    return loan;
  }

  /// A loan that is owed beyond the case's life is one that nobody repays.
  private void maturity(KeyedEntries entries, LoanPlan loan) {
    var end = inputs.life().start().plusYears(inputs.life().years());
    if (loan.first().plusYears(loan.years()).isAfter(end)) {
      entries.refuse(
          "finance.case.maturity",
          entries.placeOf("years"),
          Sentence.of("hint.finance.case.maturity", "Maybe the case must last longer."),
          "Loan: it is paid back from %s over %s years, but the case ends in %s.",
          loan.first(),
          loan.years(),
          end.minusMonths(1));
    }
  }
}
