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
import org.tinkuy.finance.stack.PreLet;
import org.tinkuy.finance.stack.Safeguards;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.kernel.Sentence;

/// Reads the stack of finance. Every number of a layer is an input of the case, which the layer
/// names.
final class StackReader {
  private enum Kind {
    BUDGET(true),
    GRANT(true),
    EQUITY(true),
    SHAREHOLDER_LOAN(true),
    LOAN(true),
    BOND(true),
    CONCESSIONAL(true),
    FIRST_LOSS(true),
    REFINANCING(true),
    GUARANTEE(false),
    TRUST_UNITS(false),
    RESULTS(false);

    private final boolean paysWorks;

    Kind(boolean paysWorks) {
      this.paysWorks = paysWorks;
    }
  }

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("budget", Kind.BUDGET),
          Map.entry("grant", Kind.GRANT),
          Map.entry("equity", Kind.EQUITY),
          Map.entry("shareholderLoan", Kind.SHAREHOLDER_LOAN),
          Map.entry("loan", Kind.LOAN),
          Map.entry("bond", Kind.BOND),
          Map.entry("concessional", Kind.CONCESSIONAL),
          Map.entry("firstLoss", Kind.FIRST_LOSS),
          Map.entry("refinancing", Kind.REFINANCING),
          Map.entry("guarantee", Kind.GUARANTEE),
          Map.entry("trustUnits", Kind.TRUST_UNITS),
          Map.entry("results", Kind.RESULTS));

  private final InputReader inputs;
  private final Words words;
  private final Optional<CaseInput> hurdle;
  private final ParkPlan park;
  private final Map<String, Safeguards.Own> own = new LinkedHashMap<>();

  /// @param hurdle the rate at which the case discounts the owners' flows, which is what they ask
  ///   for; absent where it states none
  /// @param park whose phases layers pay for, and for the units of whose products results are paid
  StackReader(InputReader inputs, Words words, Optional<CaseInput> hurdle, ParkPlan park) {
    this.park = park;
    this.inputs = inputs;
    this.words = words;
    this.hurdle = hurdle;
  }

  /// The stack; empty where the case has none.
  Optional<Stack> read(KeyedEntries root) {
    List<Layer> layers = new ArrayList<>();
    List<KeyedEntries> written = root.findList("layers");
    for (KeyedEntries entries : written) {
      layers.add(layer(entries));
      entries.make(() -> true);
    }
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    Safeguards safeguards = safeguards(root);
    new LayerShares(inputs, park.phaseIds()).check(written, layers);
    boolean isNamed = isNamed(written, layers);
    if (!isOwned(root, layers) || !isNamed) {
      return Optional.empty();
    }
    // what layers are to one another is known with the last
    return written.getLast().make(() -> new Stack(layers, safeguards));
  }

  /// Whether each loan that a layer names stands before it; told where it is named. What names none
  /// is told as missing.
  private static boolean isNamed(List<KeyedEntries> written, List<Layer> layers) {
    boolean isNamed = true;
    List<String> before = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      KeyedEntries entries = written.get(i);
      Layer layer = layers.get(i);
      String named = layer.named().orElse("");
      if (!named.isEmpty() && !before.contains(named)) {
        isNamed = false;
        boolean isLater = layers.stream().anyMatch(each -> each.id().equals(named));
        entries.refuse(
            "finance.stack.unknown",
            entries.placeOf("of"),
            isLater
                ? Sentence.of(
                    "hint.finance.stack.unknown",
                    "Write the layer '%s' behind that loan.",
                    layer.id())
                : Words.meant(named, before),
            "Layer '%s': the loan '%s' must stand before it in the stack.",
            layer.id(),
            named);
      }
      before.add(layer.id());
    }
    return isNamed;
  }

  /// Whether one owner takes what the others leave, or one for each phase.
  private boolean isOwned(KeyedEntries root, List<Layer> layers) {
    List<Layer> owners =
        layers.stream()
            .filter(Layer.Owner.class::isInstance)
            .filter(layer -> layer.head().call() instanceof Call.Rest)
            .toList();
    if (owners.isEmpty() || (owners.size() > 1 && park.phases().isEmpty())) {
      root.refuse(
          "finance.case.owner",
          root.placeOf("layers"),
          owners.isEmpty()
              ? Sentence.of(
                  "hint.finance.case.owner.none",
                  "Add a layer of kind equity without share: it pays the rest.")
              : Sentence.of("hint.finance.case.owner.several", "Give all but one of them a share."),
          "Layers: exactly one of equity and budget must meet what the others leave, but there are"
              + " %s.",
          owners.size());
      return false;
    }
    for (String phase : park.phaseIds()) {
      List<String> both =
          owners.stream().filter(each -> each.head().pays(phase)).map(Layer::id).toList();
      if (both.size() > 1) {
        root.refuse(
            "finance.case.owners",
            root.placeOf("layers"),
            Sentence.of("hint.finance.case.owners", "Give one of them a share, or other phases."),
            "Layers: only one owner can meet what the others leave of phase '%s', but %s do.",
            phase,
            String.join(", ", both));
        return false;
      }
    }
    return true;
  }

  /// When owners may be paid.
  private Safeguards safeguards(KeyedEntries root) {
    Optional<KeyedEntries> distribution = root.findEntries("distribution");
    int every = distribution.map(each -> Words.count(each, "every_months", 1)).orElse(1);
    boolean isLegalTest = distribution.map(each -> each.yes("legalTest", false)).orElse(false);
    distribution.ifPresent(each -> each.make(() -> true));
    return new Safeguards(0, 0, 0, 0, every, own, isLegalTest);
  }

  private Layer layer(KeyedEntries entries) {
    String written = words.id(entries, "layers");
    // what has no id is read all the same, so that all that is wrong with it is told at once
    String id = Words.isId(written) ? written : "layer";
    Kind kind = entries.word("kind", KINDS);
    LayerTerms terms =
        new LayerTerms(inputs, entries, id, kind.paysWorks ? dates(entries) : Optional.empty());
    return switch (kind) {
      case BUDGET -> new Layer.Budget(head(entries, id, rest(terms)), true, Optional.empty());
      case EQUITY -> new Layer.Equity(head(entries, id, rest(terms)), hurdle());
      case GRANT -> grant(terms, entries, id);
      case SHAREHOLDER_LOAN ->
          new Layer.ShareholderLoan(
              head(entries, id, portion(terms)), terms.need("rate", InputKind.YEARLY_RATE));
      case LOAN -> new Layer.BankLoan(loan(terms, entries, id), terms.offer());
      case BOND ->
          new Layer.Bond(
              loan(terms, entries, id), terms.offer(), terms.plain("smallest", InputKind.AMOUNT));
      case CONCESSIONAL ->
          new Layer.Concessional(
              loan(terms, entries, id),
              terms.offer(),
              terms.plain("market", InputKind.YEARLY_RATE));
      case FIRST_LOSS -> new Layer.FirstLoss(loan(terms, entries, id), terms.offer());
      case REFINANCING -> refinancing(terms, entries, id);
      case GUARANTEE -> guarantee(terms, entries, id);
      case RESULTS -> new Layer.ResultsPayment(promise(entries, id), results(terms, entries));
      case TRUST_UNITS ->
          new Layer.TrustUnits(
              promise(entries, id),
              terms.need("yield", InputKind.SHARE),
              terms.need("share", InputKind.SHARE),
              terms.find("letShare", InputKind.SHARE));
    };
  }

  private Layer.Head head(KeyedEntries entries, String id, Call call) {
    return head(entries, id, call, phases(entries));
  }

  private static Layer.Head head(KeyedEntries entries, String id, Call call, List<String> phases) {
    return new Layer.Head(
        id,
        Words.name(entries, "name", id),
        entries.findText("payer").orElse(id),
        call,
        phases,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Layer.Head promise(KeyedEntries entries, String id) {
    return head(entries, id, new Call.Amount(0), List.of());
  }

  /// The phases that a layer pays for; none where it pays for all.
  private List<String> phases(KeyedEntries entries) {
    List<String> phases = entries.texts("phases");
    phases.forEach(phase -> Words.refer(entries, "phases", phase, park.phaseIds()));
    return phases;
  }

  private Optional<PhaseDates> dates(KeyedEntries entries) {
    return entries.has("phases")
        ? Optional.of(PhaseDates.of(park, inputs.life().grid(), entries.texts("phases")))
        : Optional.empty();
  }

  /// An owner with a share pays that; the one without pays what all others leave.
  private static Call rest(LayerTerms terms) {
    LayerTerm share = terms.find("share", InputKind.SHARE);
    return share.isThere() ? new Call.Portion(share, Optional.empty()) : new Call.Rest();
  }

  private static Call portion(LayerTerms terms) {
    return new Call.Portion(terms.need("share", InputKind.SHARE), Optional.empty());
  }

  private double hurdle() {
    return hurdle.isPresent() && hurdle.get().amount() instanceof InputAmount.Steady(double value)
        ? value
        : 0;
  }

  private Layer grant(LayerTerms terms, KeyedEntries entries, String id) {
    LayerTerm share = terms.need("share", InputKind.SHARE);
    Optional<LayerTerm> amount =
        Optional.of(terms.find("amount", InputKind.AMOUNT)).filter(LayerTerm::isThere);
    return new Layer.Grant(
        head(entries, id, new Call.Portion(share, amount)), 1, entries.yes("gap", false));
  }

  private static Layer guarantee(LayerTerms terms, KeyedEntries entries, String id) {
    return new Layer.Guarantee(
        promise(entries, id),
        entries.text("of"),
        terms.need("share", InputKind.SHARE),
        terms.need("most", InputKind.AMOUNT),
        terms.find("fee", InputKind.YEARLY_RATE));
  }

  /// A loan that pays back another one; when it is signed is the day on which it does. With a share
  /// it pays for works too, of the phases that it names.
  private Layer refinancing(LayerTerms terms, KeyedEntries entries, String id) {
    keep(terms, entries, id);
    Layer.Head head =
        entries.has("share") || entries.has("phases")
            ? head(entries, id, portion(terms))
            : promise(entries, id);
    return new Layer.Refinancing(
        conditioned(terms, entries, head), terms.refinancing(), entries.text("of"));
  }

  /// So much a year, or for each unit of what a product delivers.
  private LayerTerm results(LayerTerms terms, KeyedEntries entries) {
    if (entries.has("of")) {
      Words.refer(entries, "of", entries.text("of"), CaseReader.ids(park));
    }
    return entries.has("of")
        ? new LayerTerm.Times(
            terms.need("price", InputKind.PRICE),
            new LayerTerm.Stated("products." + entries.text("of") + ".volume"))
        : terms.need("amount", InputKind.AMOUNT_PER_TIME);
  }

  private void keep(LayerTerms terms, KeyedEntries entries, String id) {
    own.put(
        id,
        new Safeguards.Own(
            Words.whole(entries, "reserve_months", 0),
            terms.find("letter", InputKind.YEARLY_RATE),
            terms.find("lockUp", InputKind.RATIO),
            terms.find("default", InputKind.RATIO)));
  }

  private Layer.Head loan(LayerTerms terms, KeyedEntries entries, String id) {
    LayerTerm share = terms.need("share", InputKind.SHARE);
    LayerTerm cover = terms.find("cover", InputKind.COVER);
    LayerTerm lifeCover = terms.find("lifeCover", InputKind.COVER);
    keep(terms, entries, id);
    if (entries.has("cover") && !(terms.form() instanceof LoanOffer.Profile.Sculpted)) {
      entries.refuse(
          "finance.case.cover",
          entries.placeOf("cover"),
          Sentence.of("hint.finance.case.cover", "Write form: sculpted, or lifeCover instead."),
          "Loan: only service that follows the cash can be sized by the cover of each period.");
    }
    Layer.Head head = head(entries, id, new Call.Carried(cover, lifeCover, share));
    return conditioned(
        terms, entries, secured(entries, terms.grace().map(head::with).orElse(head)));
  }

  /// By the whole project, or by the cash of its phases alone.
  private Layer.Head secured(KeyedEntries entries, Layer.Head head) {
    boolean isFenced =
        entries.has("security")
            && entries.word("security", Map.of("project", false, "phase", true));
    if (!isFenced) {
      return head;
    }
    if (head.phases().isEmpty() || !new PhaseOwnership(park).earns(head.phases())) {
      entries.refuse(
          "finance.case.security",
          entries.placeOf("security"),
          Sentence.of(
              "hint.finance.case.security",
              "Write phases of the loan, and under ready of a product the works of the phase."),
          "Loan '%s': it is secured by the cash of its phases, but no product is bound to them.",
          head.id());
    }
    return head.fenced();
  }

  /// What must be let before a loan is paid out, and the month in which contracts for it are signed
  /// where the case knows.
  private Layer.Head conditioned(LayerTerms terms, KeyedEntries entries, Layer.Head head) {
    LayerTerm share = terms.find("preLet", InputKind.SHARE);
    if (!share.isThere()) {
      return head;
    }
    Optional<Double> met =
        entries.has("preLetMet")
            ? Optional.of(fromStart(Words.month(entries, "preLetMet")))
            : Optional.empty();
    return head.with(new PreLet(share, met));
  }

  private double fromStart(YearMonth month) {
    TimeGrid grid = inputs.life().grid();
    return Math.max(0, grid.period(month)) / (double) grid.perYear();
  }
}
