package org.tinkuy.finance.project;

import java.util.List;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Sentence;

/// What land and works are worth at the end of a case, as the file says it under `endValue`; where
/// it says nothing, nothing counts. One of four: an amount, a share of what they then stand at in
/// the books, so many times the earnings of the last twelve months, or an area at a price.
///
/// Inputs: `value`, `book`, `multiple`, `area` with `price`.
public final class EndValue {
  private static final String PATH = "endValue";

  /// The ways to say it, each by the key that stands for it.
  private static final List<String> WAYS = List.of("value", "book", "multiple", "price");

  private EndValue() {}

  /// The id of an input.
  ///
  /// @param key `value`, `book`, `multiple`, `area` or `price`
  public static String input(String key) {
    return PATH + "." + key;
  }

  /// Whether a case states one.
  public static boolean isStated(FinanceCase of) {
    return WAYS.stream().anyMatch(key -> of.find(input(key)).isPresent());
  }

  /// Takes its inputs.
  static void read(KeyedEntries root, InputReader inputs) {
    root.findEntries(PATH).ifPresent(entries -> take(entries, inputs));
  }

  private static void take(KeyedEntries entries, InputReader inputs) {
    inputs.find(entries, PATH, "value", InputKind.AMOUNT);
    inputs.find(entries, PATH, "book", InputKind.SHARE);
    inputs.find(entries, PATH, "multiple", InputKind.RATIO);
    if (inputs.find(entries, PATH, "price", InputKind.PRICE_PER_AREA) || entries.has("area")) {
      inputs.need(entries, PATH, "area", InputKind.AREA);
      if (!entries.has("price")) {
        entries.text("price"); // names it as missing
      }
    }
    List<String> said = WAYS.stream().filter(entries::has).toList();
    if (said.size() > 1 || (said.isEmpty() && !entries.has("area"))) {
      refuse(entries, said);
    }
  }

  private static void refuse(KeyedEntries entries, List<String> said) {
    entries.refuse(
        "finance.case.endValueWays",
        entries.place(),
        Sentence.of(
            "hint.finance.case.endValueWays",
            "Write value: 12 MUSD, or book: 100%%, or multiple: 8, or area: 25 ha with price."),
        "Worth at the end: it must be said in one of the ways %s, but is said in %s.",
        WAYS,
        said);
  }
}
