package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LayerTerm;
import org.tinkuy.finance.stack.LoanOffer;
import org.tinkuy.finance.stack.LoanRate;
import org.tinkuy.finance.stack.Safeguards;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.kernel.Sentence;

/// Reads the stack of finance. Every number of a layer is an input of the case, which the layer
/// names.
final class StackReader {
  private enum Kind {
    BUDGET,
    GRANT,
    EQUITY,
    LOAN
  }

  private static final Map<String, Kind> KINDS =
      Map.of("budget", Kind.BUDGET, "grant", Kind.GRANT, "equity", Kind.EQUITY, "loan", Kind.LOAN);
  private static final Map<String, LoanOffer.Profile> FORMS =
      Map.of(
          "annuity", new LoanOffer.Profile.Annuity(),
          "equal", new LoanOffer.Profile.Equal(),
          "bullet", new LoanOffer.Profile.Bullet(),
          "sculpted", new LoanOffer.Profile.Sculpted());

  private final InputReader inputs;
  private final Words words;
  private final Map<String, Safeguards.Own> own = new LinkedHashMap<>();

  StackReader(InputReader inputs, Words words) {
    this.inputs = inputs;
    this.words = words;
  }

  /// The id of an input of a layer.
  static String input(String layer, String word) {
    return "layers." + layer + "." + word;
  }

  /// The stack; empty where the case has none.
  Optional<Stack> read(KeyedEntries root) {
    List<Layer> layers = new ArrayList<>();
    for (KeyedEntries entries : root.findList("layers")) {
      layers.add(layer(entries));
      entries.make(() -> true);
    }
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    long owners = layers.stream().filter(Layer.Owner.class::isInstance).count();
    if (owners != 1) {
      root.refuse(
          "finance.case.owner",
          root.placeOf("layers"),
          Sentence.NONE,
          "Layers: exactly one of equity and budget must meet what the others leave, but there are"
              + " %s.",
          owners);
      return Optional.empty();
    }
    return Optional.of(new Stack(layers, new Safeguards(0, 0, 0, 0, 1, own)));
  }

  private Layer layer(KeyedEntries entries) {
    String id = words.id(entries, "layers");
    Kind kind = entries.word("kind", KINDS);
    return switch (kind) {
      case BUDGET -> new Layer.Budget(head(entries, id, new Call.Rest()), true, Optional.empty());
      case EQUITY -> new Layer.Equity(head(entries, id, new Call.Rest()), hurdle());
      case GRANT -> grant(entries, id);
      case LOAN -> loan(entries, id);
    };
  }

  private static Layer.Head head(KeyedEntries entries, String id, Call call) {
    return new Layer.Head(
        id, Words.name(entries, "name", id), entries.findText("payer").orElse(id), call, List.of());
  }

  /// What owners ask for is the rate at which the case discounts their flows.
  private double hurdle() {
    CaseInput rate = inputs.inputs().get("discount.equity");
    return rate != null && rate.amount() instanceof InputAmount.Steady(double value) ? value : 0;
  }

  private Layer grant(KeyedEntries entries, String id) {
    LayerTerm share = need(entries, id, "share", InputKind.SHARE);
    Optional<LayerTerm.Stated> amount =
        inputs.find(entries, "layers." + id, "amount", InputKind.AMOUNT)
            ? Optional.of(new LayerTerm.Stated(input(id, "amount")))
            : Optional.empty();
    return new Layer.Grant(head(entries, id, new Call.Portion(share, amount)), 1, false);
  }

  private Layer loan(KeyedEntries entries, String id) {
    LayerTerm share = need(entries, id, "share", InputKind.SHARE);
    LayerTerm rate = need(entries, id, "rate", InputKind.YEARLY_RATE);
    LayerTerm cover = find(entries, id, "cover", InputKind.RATIO);
    LayerTerm lifeCover = find(entries, id, "lifeCover", InputKind.RATIO);
    LayerTerm fee = find(entries, id, "fee", InputKind.SHARE);
    own.put(
        id,
        new Safeguards.Own(
            Words.whole(entries, "reserve_months", 0),
            find(entries, id, "lockUp", InputKind.RATIO),
            find(entries, id, "default", InputKind.RATIO)));
    int years = Math.max(1, Words.whole(entries, "years", 0));
    YearMonth first = Words.month(entries, "first");
    LoanOffer.Profile form = entries.word("form", FORMS);
    boolean capitalises = entries.yes("capitalised", true);
    maturity(entries, first, years);
    if (entries.has("cover") && !(form instanceof LoanOffer.Profile.Sculpted)) {
      entries.refuse(
          "finance.case.cover",
          entries.placeOf("cover"),
          Sentence.of("hint.finance.case.cover", "Write form: sculpted, or lifeCover instead."),
          "Loan: only service that follows the cash can be sized by the cover of each period.");
    }
    TimeGrid grid = inputs.life().grid();
    double grace_years = Math.max(1, grid.period(first)) / (double) grid.perYear();
    LoanOffer offer =
        new LoanOffer(
            0,
            grace_years,
            grace_years + years,
            new LoanRate.Fixed(rate),
            LoanOffer.Payback.of(form),
            capitalises,
            new LoanOffer.Fees(LayerTerm.none(), LayerTerm.none(), fee),
            Optional.empty());
    return new Layer.BankLoan(head(entries, id, new Call.Carried(cover, lifeCover, share)), offer);
  }

  private LayerTerm need(KeyedEntries entries, String id, String word, InputKind kind) {
    inputs.need(entries, "layers." + id, word, kind);
    return new LayerTerm.Stated(input(id, word));
  }

  private LayerTerm find(KeyedEntries entries, String id, String word, InputKind kind) {
    return inputs.find(entries, "layers." + id, word, kind)
        ? new LayerTerm.Stated(input(id, word))
        : LayerTerm.none();
  }

  /// A loan that is owed beyond the case's life is one that nobody repays.
  private void maturity(KeyedEntries entries, YearMonth first, int years) {
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
