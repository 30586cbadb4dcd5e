package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.stack.Layer;
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
  private final Optional<PhaseDates> phases;
  private Optional<LoanOffer.Profile> form = Optional.empty();

  /// @param phases when the phases are built that the layer pays for; empty where it pays for all
  LayerTerms(InputReader inputs, KeyedEntries entries, String id, Optional<PhaseDates> phases) {
    this.phases = phases;
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

  /// On what terms a loan is lent. It is signed at the beginning of the case, one for some phases
  /// when their works begin, where nothing else is written.
  LoanOffer offer() {
    int signed = phases.map(PhaseDates::begins).orElse(OptionalInt.empty()).orElse(0);
    if (entries.has("signed")) {
      signed = Math.max(0, inputs.life().grid().period(Words.month(entries, "signed")));
    }
    return offer(signed, first(), true);
  }

  /// On what terms an old loan is paid back by a new one: principal is due from the period after it
  /// is signed, where nothing else is written.
  LoanOffer refinancing() {
    TimeGrid grid = inputs.life().grid();
    YearMonth signed = Words.month(entries, "signed");
    int period = Math.max(1, grid.period(signed));
    YearMonth first = Words.month(entries, "first", grid.month(period + 1));
    return offer(period, first, false);
  }

  /// @param signed period in which it is signed
  /// @param capitalises whether interest before the first principal is added to it, where nothing
  ///   else is written
  private LoanOffer offer(int signed, YearMonth first, boolean capitalises) {
    if (!entries.has("years")) {
      entries.number("years"); // names it as missing
    }
    int years = Words.count(entries, "years", 1);
    maturity(first, years);
    TimeGrid grid = inputs.life().grid();
    double perYear = grid.perYear();
    double grace_years = (Math.max(signed + 1, grid.period(first)) - signed) / perYear;
    return new LoanOffer(
        signed / perYear,
        grace_years,
        grace_years + years,
        rate(),
        new LoanOffer.Payback(form(), plain("sweep", InputKind.SHARE)),
        entries.yes("capitalised", capitalises),
        new LoanOffer.Fees(
            find("upfront", InputKind.SHARE),
            find("commitment", InputKind.YEARLY_RATE),
            find("fee", InputKind.SHARE),
            withheld()),
        foreign());
  }

  /// Nominal for a year where nothing else is written.
  private LoanRate rate() {
    LoanRate.Yearly yearly = yearly();
    boolean isEffective =
        entries.has("rateConvention")
            && entries.word("rateConvention", Map.of("nominal", false, "effective", true));
    return isEffective ? new LoanRate.Effective(yearly) : yearly;
  }

  /// Fixed, or a base rate with a margin, a part of which a hedge fixes.
  private LoanRate.Yearly yearly() {
    if (!entries.has("base")) {
      return new LoanRate.Fixed(need("rate", InputKind.YEARLY_RATE));
    }
    LayerTerm hedged = find("hedged", InputKind.SHARE);
    return new LoanRate.Floating(
        need("base", InputKind.YEARLY_RATE),
        find("margin", InputKind.YEARLY_RATE),
        hedged,
        hedged.isThere() ? need("fixed", InputKind.YEARLY_RATE) : LayerTerm.none());
  }

  private LayerTerm withheld() {
    LayerTerm withheld = find("withholding", InputKind.SHARE);
    if (plain("withholding", InputKind.SHARE) >= 1) {
      entries.refuse(
          "finance.case.withholding",
          entries.placeOf("withholding"),
          Sentence.NONE,
          "Loan: the state cannot keep all of its interest.");
    }
    return withheld;
  }

  /// Another currency, whose exchange rate the case states; empty for the case's own.
  private Optional<LoanOffer.Foreign> foreign() {
    String code = entries.findText("currency").orElse(inputs.units().currency());
    if (code.equals(inputs.units().currency())) {
      return Optional.empty();
    }
    Optional<String> rate =
        inputs.inputs().values().stream()
            .filter(each -> each.kind() == InputKind.EXCHANGE)
            .filter(each -> each.measure().currency().equals(code))
            .map(CaseInput::id)
            .findFirst();
    if (rate.isEmpty()) {
      entries.refuse(
          "finance.case.loanCurrency",
          entries.placeOf("currency"),
          Sentence.of(
              "hint.finance.case.loanCurrency",
              "Add under exchange how much of it one %s is.",
              inputs.units().currency()),
          "Loan: the case has no exchange rate for '%s'.",
          code);
    }
    return rate.map(
        id -> new LoanOffer.Foreign(inputs.units().moneyOf(code), new LayerTerm.Stated(id)));
  }

  /// The month of the first principal, written itself or as years from the beginning of the case,
  /// for a loan to some phases from the end of their works.
  private YearMonth first() {
    if (!entries.has("grace_years")) {
      return inLife(Words.month(entries, "first"));
    }
    int grace_years = Words.whole(entries, "grace_years", 1);
    return isAsRun()
        ? inputs.life().start().plusMonths(inputs.life().grid().step().months())
        : phases.map(this::complete).orElseGet(() -> inputs.life().start()).plusYears(grace_years);
  }

  /// A first payment before the case begins is paid as soon as something is drawn, which is told.
  private YearMonth inLife(YearMonth first) {
    YearMonth start = inputs.life().start();
    if (entries.has("first") && first.isBefore(start)) {
      entries.warn(
          "finance.case.firstBefore",
          entries.placeOf("first"),
          Sentence.of("hint.finance.case.firstBefore", "Maybe the year is wrong."),
          "Loan: it is paid back from %s on, but the case begins in %s and takes it as of then.",
          first,
          start);
    }
    return first;
  }

  /// Whether grace counts from the end of phases that a share let sets off, which only a run of the
  /// case can tell.
  private boolean isAsRun() {
    return entries.has("grace_years") && phases.filter(PhaseDates::isSetOff).isPresent();
  }

  /// The grace that a run of the case dates; empty where months that are written do.
  Optional<Layer.Grace> grace() {
    return isAsRun()
        ? Optional.of(
            new Layer.Grace(Words.whole(entries, "grace_years", 1), !entries.has("signed")))
        : Optional.empty();
  }

  private YearMonth complete(PhaseDates of) {
    if (of.complete().isEmpty()) {
      entries.refuse(
          "finance.case.phaseEnd",
          entries.placeOf("grace_years"),
          Sentence.of(
              "hint.finance.case.phaseEnd",
              "Write first: the month of the first principal, in place of grace_years."),
          "Loan: its grace counts from the end of its phases, but they have no works, so that no"
              + " date ends them.");
    }
    return inputs.life().grid().month(of.complete().orElse(0));
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
