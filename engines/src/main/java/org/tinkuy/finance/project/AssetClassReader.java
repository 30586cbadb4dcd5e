package org.tinkuy.finance.project;

import java.util.List;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Sentence;

/// Reads the classes by which works are written off, and over which life each package is.
final class AssetClassReader {
  private static final List<String> LIVES = List.of("life", "taxLife");

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
    inputs.need(entries, "assetClasses." + id, "life", InputKind.YEARS);
    inputs.find(entries, "assetClasses." + id, "taxLife", InputKind.YEARS);
    LIVES.forEach(life -> inputs.checkPeriods(entries, "assetClasses." + id, life));
    AssetClass made = new AssetClass(id, Words.name(entries, "name", id));
    entries.make(() -> true);
    return made;
  }

  /// Takes the life of works, or the class that they are of. Works that are sold with a product
  /// have neither.
  ///
  /// @param path of the works, as `works.roads`
  /// @return the id of the class; empty where they are of none
  String of(KeyedEntries entries, String path) {
    String id = entries.findText("class").orElse("");
    Words.refer(entries, "class", id, all.stream().map(AssetClass::id).toList());
    boolean isSold = entries.has("sold");
    for (String life : LIVES) {
      if (!isSold && inputs.find(entries, path, life, InputKind.YEARS)) {
        inputs.checkPeriods(entries, path, life);
        refuseBoth(entries, path, life, id);
      }
    }
    if (isSold && !id.isEmpty()) {
      entries.refuse(
          "finance.case.classSold",
          entries.placeOf("class"),
          Sentence.of("hint.finance.case.classSold", "Leave one of the two away."),
          "Works '%s': they leave the books with the product '%s' that they are sold with, and are"
              + " of the class '%s' too.",
          path,
          entries.findText("sold").orElse(""),
          id);
    }
    if (inputs.inputs().containsKey(path + ".taxLife")
        && !inputs.inputs().containsKey(path + ".life")) {
      entries.text("life"); // names it as missing
    }
    return id;
  }

  private static void refuseBoth(KeyedEntries entries, String path, String life, String id) {
    if (id.isEmpty()) {
      return;
    }
    entries.refuse(
        "finance.case.lifeTwice",
        entries.placeOf(life),
        Sentence.of(
            "hint.finance.case.lifeTwice",
            "Leave one of the two away, or write a class of its own for these works."),
        "Works '%s': they are of the class '%s', which says their %s, and state one of their own.",
        path,
        id,
        life);
  }
}
