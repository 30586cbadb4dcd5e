package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;

/// Reads what is no figure: ids, names, months, references to other parts of the case.
final class Words {
  private static final String ID = "[a-z][A-Za-z0-9]*";

  private final Set<String> taken = new LinkedHashSet<>();

  /// The id of a part, which no other of its kind may have.
  String id(KeyedEntries entries, String kind) {
    if (!entries.has("id") && entries.place().column().equals(kind)) {
      entries.refuse(
          "finance.case.list",
          entries.place(),
          Sentence.of(
              "hint.finance.case.list",
              "Begin each part with a dash, and write its name behind id, as '- id: first'."),
          "Key '%s': it must hold a list of parts with an id, but its parts stand under their"
              + " names.",
          kind);
      return "";
    }
    String id = entries.text("id");
    if (!id.isEmpty() && !isId(id)) {
      entries.refuse(
          "finance.case.id",
          entries.placeOf("id"),
          Sentence.maybe(idOf(id)),
          "Id '%s': it must begin with a small letter and have letters and digits only.",
          id);
    } else if (!id.isEmpty() && !taken.add(kind + "." + id)) {
      entries.refuse(
          "finance.case.idTwice",
          entries.placeOf("id"),
          Sentence.of(
              "hint.finance.case.idTwice", "Give one of them another id, or leave one out."),
          "Id '%s': it stands twice among the %s.",
          id,
          kind);
    }
    return id;
  }

  /// The id that words of a name make: `rentOfHalls` of `Rent of halls`.
  private static List<String> idOf(String name) {
    StringBuilder id = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        char first = word.charAt(0);
        id.append(id.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first));
        id.append(word, 1, word.length());
      }
    }
    return isId(id.toString()) ? List.of(id.toString()) : List.of();
  }

  static boolean isId(String text) {
    return text.matches(ID);
  }

  /// A name: one text, or one by language; the id where none is written.
  static LocalizedText name(KeyedEntries entries, String key, String otherwise) {
    if (!entries.isObject(key)) {
      return LocalizedText.of(
          "en", entries.findText(key).filter(text -> !text.isBlank()).orElse(otherwise));
    }
    Map<String, String> byLanguage = entries.words(key);
    return byLanguage.isEmpty()
        ? LocalizedText.of("en", otherwise)
        : new LocalizedText(new TreeMap<>(byLanguage));
  }

  /// A month that must be there.
  static YearMonth month(KeyedEntries entries, String key) {
    Optional<YearMonth> found = Lifetime.month(entries.text(key));
    if (found.isEmpty() && entries.has(key)) {
      entries.refuse(
          "finance.case.month",
          entries.placeOf(key),
          Sentence.of("hint.finance.case.month", "The year comes first, and a day is not written."),
          "Key '%s': it must be a month, as 2029-01, or a year, as 2029, but is '%s'.",
          key,
          entries.text(key));
    }
    return found.orElse(YearMonth.of(2000, 1));
  }

  /// A month that may be absent.
  static YearMonth month(KeyedEntries entries, String key, YearMonth otherwise) {
    return entries.has(key) ? month(entries, key) : otherwise;
  }

  /// A whole number that may be absent.
  static int whole(KeyedEntries entries, String key, int otherwise) {
    double number = entries.findNumber(key).orElse(otherwise);
    if (number != Math.rint(number) || number < 0 || number > 1200) {
      entries.refuse(
          "finance.case.whole",
          entries.placeOf(key),
          number < 0
              ? Sentence.of("hint.finance.case.whole", "Maybe the minus is a dash.")
              : Sentence.NONE,
          "Key '%s': it must be a whole number from 0 to 1200, but is %s.",
          key,
          InputAmount.plain(number));
      return otherwise;
    }
    return (int) number;
  }

  /// A whole number of at least one that may be absent: none of something is no length of it.
  static int count(KeyedEntries entries, String key, int otherwise) {
    int number = whole(entries, key, otherwise);
    if (number == 0) {
      entries.refuse(
          "finance.case.count",
          entries.placeOf(key),
          Sentence.of(
              "hint.finance.case.count", "Maybe what it belongs to is to be left out as a whole."),
          "Key '%s': it must be a whole number from 1 to 1200, but is 0.",
          key);
    }
    return Math.max(1, number);
  }

  /// A month of the year by its number, 1 to 12; the last one where it is absent.
  static int monthOfYear(KeyedEntries entries, String key) {
    int last = 12;
    int number = count(entries, key, last);
    if (number <= last) {
      return number;
    }
    entries.refuse(
        "finance.case.monthOfYear",
        entries.placeOf(key),
        Sentence.of("hint.finance.case.monthOfYear", "June is 6."),
        "Key '%s': it must be a month of the year from 1 to 12, but is %s.",
        key,
        number);
    return last;
  }

  /// A share that is written as a number of percent, as one.
  ///
  /// @param percent as written, 0 to 100
  /// @return 0 to 1; NaN where it is no number, which is told already
  static double share(KeyedEntries entries, String key, double percent) {
    if (percent < 0 || percent > 100) {
      entries.refuse(
          "finance.case.percent",
          entries.placeOf(key),
          Sentence.NONE,
          "Key '%s': it must lie between 0 and 100, but is %s.",
          key,
          percent);
    }
    return Math.max(0, Math.min(100, percent)) / 100;
  }

  /// What can be named in place of an id that no part of the case has.
  static Sentence meant(String id, List<String> known) {
    List<String> near = Nearest.of(id, known);
    if (!near.isEmpty()) {
      return Sentence.maybe(near);
    }
    return known.isEmpty()
        ? Sentence.of(
            "hint.finance.case.reference.none",
            "The case has nothing of that kind: write it, or leave the key out.")
        : Sentence.of(
            "hint.finance.case.reference", "What can be named here: %s.", String.join(", ", known));
  }

  /// Refuses what is a part of the land budget where the case has none.
  ///
  /// @param root of the case
  static void referToBudget(KeyedEntries entries, String key, KeyedEntries root) {
    String budget = "landBudget";
    refer(entries, key, budget, root.has(budget) ? List.of(budget) : List.of());
  }

  /// Refuses an id that no part of the case has.
  static void refer(KeyedEntries entries, String key, String id, List<String> known) {
    if (!id.isEmpty() && !known.contains(id)) {
      entries.refuse(
          "finance.case.reference",
          entries.placeOf(key),
          meant(id, known),
          "Key '%s': the case has no '%s' to refer to.",
          key,
          id);
    }
  }
}
