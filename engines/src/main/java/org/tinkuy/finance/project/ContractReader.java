package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.kernel.Sentence;

/// Reads the contract of a case.
final class ContractReader {
  private static final String PROBABILITY = "probability";

  private final InputReader inputs;

  ContractReader(InputReader inputs) {
    this.inputs = inputs;
  }

  /// The contract; empty where the case has none.
  Optional<ContractPlan> read(KeyedEntries root) {
    return root.findEntries("contract").map(this::plan);
  }

  private ContractPlan plan(KeyedEntries entries) {
    boolean isPaid = inputs.find(entries, "contract", "availability", InputKind.AMOUNT_PER_TIME);
    boolean isGuaranteed =
        inputs.find(entries, "contract", "guaranteed", InputKind.AMOUNT_PER_TIME);
    Optional<YearMonth> from =
        isPaid || isGuaranteed || entries.has("from")
            ? Optional.of(Words.month(entries, "from"))
            : Optional.empty();
    for (String amount : List.of("handBackCost", "worthAtEnd")) {
      inputs.find(entries, "contract", amount, InputKind.AMOUNT);
    }
    for (String share :
        List.of("guaranteedShare", "handBackPrice", "companyDefault", "governmentDefault")) {
      inputs.find(entries, "contract", share, InputKind.SHARE);
    }
    ContractPlan plan =
        new ContractPlan(
            new ContractPlan.Kind(entries.text("kind"), entries.placeOf("kind")),
            new ContractPlan.Facts(
                fact(entries, "payer", Contract.Payer.values()),
                fact(entries, "demand", Contract.Bearer.values()),
                fact(entries, "title", Contract.Title.values()),
                said(entries, "handedBack"),
                said(entries, "controlled")),
            new ContractPlan.Terms(
                from,
                said(entries, "vat"),
                entries.has("years")
                    ? Optional.of(Words.count(entries, "years", 1))
                    : Optional.empty(),
                ends(entries)),
            Words.whole(entries, "handBackReserve_years", 0),
            true,
            Optional.empty(),
            entries.place());
    entries.make(() -> plan);
    return plan;
  }

  private static Optional<Boolean> said(KeyedEntries entries, String key) {
    return entries.has(key) ? Optional.of(entries.yes(key, true)) : Optional.empty();
  }

  private List<EarlyEnd> ends(KeyedEntries contract) {
    List<EarlyEnd> ends = new ArrayList<>();
    contract
        .findEntries("earlyEnds")
        .ifPresent(
            all -> {
              for (EarlyEnd.Cause cause : EarlyEnd.Cause.values()) {
                all.findEntries(cause.word()).ifPresent(each -> ends.add(end(each, cause)));
              }
              all.make(() -> true);
            });
    return ends;
  }

  private EarlyEnd end(KeyedEntries entries, EarlyEnd.Cause cause) {
    String path = EarlyEnd.path(cause);
    YearMonth first = inputs.life().start();
    YearMonth last = inputs.life().end();
    inputs.need(entries, path, PROBABILITY, InputKind.PROBABILITY);
    inputs.need(entries, path, "paidAfter", InputKind.MONTHS);
    if (!cause.isDefault()) {
      inputs.need(entries, path, "debt", InputKind.SHARE);
      inputs.need(entries, path, "equity", InputKind.SHARE);
    }
    EarlyEnd end = new EarlyEnd(cause, Words.month(entries, "from", first), last);
    inputs.checkDrawn(entries, path, List.of(PROBABILITY, "paidAfter", "debt", "equity"));
    String likely = end.id(PROBABILITY);
    Optional.ofNullable(inputs.inputs().get(likely))
        .ifPresent(input -> checkYearly(entries, likely, input));
    if (end.from().isAfter(last) || end.from().isBefore(first)) {
      entries.refuse(
          "finance.case.earlyEndFrom",
          entries.placeOf("from"),
          Sentence.NONE,
          "Early end '%s': it must be able to come within the case, from %s to %s, but not before"
              + " %s.",
          cause.word(),
          first,
          last,
          end.from());
    }
    entries.make(() -> true);
    return end;
  }

  /// Refuses how likely an early end is, in the case or in a scenario, where it is not of a year;
  /// asks nothing of other inputs.
  ///
  /// @param id of the input
  /// @param input what it is, or what is set in its place
  static void checkYearly(KeyedEntries entries, String id, CaseInput input) {
    for (EarlyEnd.Cause cause : EarlyEnd.Cause.values()) {
      if (id.equals(EarlyEnd.path(cause) + "." + PROBABILITY)
          && input.measure().shape() != Shape.PER_YEAR) {
        entries.refuse(
            "finance.case.earlyEndYears",
            input.place(),
            Sentence.of("hint.finance.case.earlyEndYears", "Write it as %s.", "1 %/yr"),
            "Early end '%s': its probability must be of a year.",
            cause.word());
      }
    }
  }

  private static <T extends Enum<T>> Optional<T> fact(KeyedEntries entries, String key, T[] all) {
    if (!entries.has(key)) {
      return Optional.empty();
    }
    Map<String, T> words = new LinkedHashMap<>();
    for (T each : all) {
      words.put(ContractPlan.word(each), each);
    }
    return Optional.of(entries.word(key, words));
  }
}
