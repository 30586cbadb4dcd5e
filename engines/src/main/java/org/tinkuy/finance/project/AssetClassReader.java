package org.tinkuy.finance.project;

import java.util.List;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Sentence;

/// Reads the classes by which works are written off, and how each package is.
final class AssetClassReader {
  private static final List<String> LIVES = List.of("life", "taxLife");
  private static final List<String> RATES = List.of("declining", "taxDeclining");
  private static final String AT_ONCE = "taxAtOnce";

  private final InputReader inputs;
  private final Words words;
  private final List<AssetClass> all;

  AssetClassReader(InputReader inputs, Words words, KeyedEntries root) {
    this.inputs = inputs;
    this.words = words;
    this.all = root.findList("assetClasses").stream().map(this::read).toList();
  }

  List<AssetClass> all() {
    return all;
  }

  private AssetClass read(KeyedEntries entries) {
    String id = words.id(entries, "assetClasses");
    String path = "assetClasses." + id;
    if (!entries.has("life")) {
      entries.text("life"); // names it as missing
    }
    boolean isAtOnce = own(entries, path);
    AssetClass made = new AssetClass(id, Words.name(entries, "name", id), isAtOnce);
    entries.make(() -> true);
    return made;
  }

  /// Takes how works are written off, themselves or as all of a class are.
  ///
  /// @return whether the tax on profits takes all at once
  private boolean own(KeyedEntries entries, String path) {
    for (String life : LIVES) {
      if (inputs.find(entries, path, life, InputKind.YEARS)) {
        inputs.checkSteady(entries, path, life);
        inputs.checkPeriods(entries, path, life);
      }
    }
    for (String rate : RATES) {
      if (inputs.find(entries, path, rate, InputKind.POSITIVE_RATE)) {
        inputs.checkSteady(entries, path, rate);
      }
    }
    boolean isAtOnce = entries.yes(AT_ONCE, false);
    if (isAtOnce && (entries.has("taxLife") || entries.has("taxDeclining"))) {
      entries.refuse(
          "finance.case.atOnceTwice",
          entries.placeOf(AT_ONCE),
          Sentence.of("hint.finance.case.atOnceTwice", "Leave out one of the two."),
          "Works '%s': the tax on profits takes all of them at once, and over some years too.",
          path);
    }
    return isAtOnce;
  }

  /// Takes how works are written off, or the class that they are of. Works that are sold with a
  /// product have neither.
  ///
  /// @param path of the works, as `works.roads`
  /// @param sold id of the product with which they leave the books; empty where with none
  WorkPackage.WrittenOff writtenOff(KeyedEntries entries, String path, String sold) {
    String id = entries.findText("class").orElse("");
    Words.refer(entries, "class", id, all.stream().map(AssetClass::id).toList());
    if (entries.has("sold")) {
      refuseClass(entries, path, sold, id);
      return new WorkPackage.WrittenOff(sold, id, false);
    }
    boolean isAtOnce = own(entries, path);
    if (id.isEmpty()) {
      needLife(entries);
      return new WorkPackage.WrittenOff(sold, id, isAtOnce);
    }
    refuseOwn(entries, path, id);
    return new WorkPackage.WrittenOff(
        sold, id, all.stream().anyMatch(each -> each.id().equals(id) && each.isTaxAtOnce()));
  }

  private static void refuseClass(KeyedEntries entries, String path, String sold, String id) {
    if (!id.isEmpty()) {
      entries.refuse(
          "finance.case.classSold",
          entries.placeOf("class"),
          Sentence.of("hint.finance.case.classSold", "Leave out one of the two."),
          "Works '%s': they leave the books with the product '%s' that they are sold with, and are"
              + " of the class '%s' too.",
          path,
          sold,
          id);
    }
  }

  /// Whatever else says how works are written off needs their life beside it.
  private static void needLife(KeyedEntries entries) {
    boolean isMore =
        entries.has("taxLife") || entries.has(AT_ONCE) || RATES.stream().anyMatch(entries::has);
    if (isMore && !entries.has("life")) {
      entries.text("life"); // names it as missing
    }
  }

  private static void refuseOwn(KeyedEntries entries, String path, String id) {
    for (String key : List.of("life", "declining", "taxLife", "taxDeclining", AT_ONCE)) {
      if (entries.has(key)) {
        entries.refuse(
            "finance.case.lifeTwice",
            entries.placeOf(key),
            Sentence.of(
                "hint.finance.case.lifeTwice",
                "Leave out one of the two, or write a class of its own for these works."),
            "Works '%s': they are of the class '%s', which says their %s, and state one of their"
                + " own.",
            path,
            id,
            key);
      }
    }
  }
}
