package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// Reads which inputs move together, and tells what would be lost of it when they are drawn.
final class LinkReader {
  private final InputReader inputs;

  LinkReader(InputReader inputs) {
    this.inputs = inputs;
  }

  List<FinanceCase.InputLink> read(KeyedEntries root) {
    List<FinanceCase.InputLink> links = new ArrayList<>();
    Set<Set<String>> pairs = new LinkedHashSet<>();
    for (KeyedEntries entries : root.findList("together")) {
      List<String> ids = entries.texts("inputs");
      double correlation = entries.number("rankCorrelation");
      Set<String> pair = new LinkedHashSet<>(ids);
      if (ids.size() != 2 || pair.size() != 2 || !(Math.abs(correlation) <= 1)) {
        entries.refuse(
            "finance.case.together",
            entries.place(),
            Sentence.of(
                "hint.finance.case.together",
                "Write the ids of two inputs that differ under inputs, and as rankCorrelation a"
                    + " number as 0.6."),
            "Together: it needs two inputs and a rank correlation from -1 to 1.");
      } else if (!pairs.add(pair)) {
        entries.refuse(
            "finance.case.togetherTwice",
            entries.placeOf("inputs"),
            Sentence.of("hint.finance.case.togetherTwice", "Leave out one of them."),
            "Together: the inputs '%s' and '%s' stand here twice.",
            ids.getFirst(),
            ids.getLast());
      } else {
        ids.forEach(id -> check(entries, id));
        links.add(new FinanceCase.InputLink(ids.getFirst(), ids.getLast(), correlation));
      }
      entries.make(() -> true);
    }
    return links;
  }

  private void check(KeyedEntries entries, String id) {
    CaseInput input = inputs.inputs().get(id);
    if (input == null && !inputs.isRefused(id)) {
      entries.refuse(
          "finance.case.inputUnknown",
          entries.placeOf("inputs"),
          Sentence.maybe(Nearest.of(id, inputs.inputs().keySet())),
          "Input '%s': the case has none of this id.",
          id);
    } else if (input != null && input.range().isEmpty()) {
      entries.warn(
          "finance.case.togetherSure",
          entries.placeOf("inputs"),
          Sentence.of("hint.finance.case.togetherSure", "Write its range, or leave the pair out."),
          "Together: the input '%s' has no range, so that it is not drawn and moves with nothing.",
          id);
    }
  }
}
