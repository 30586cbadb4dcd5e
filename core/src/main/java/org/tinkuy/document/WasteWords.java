package org.tinkuy.document;

import java.util.List;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Materials;
import org.tinkuy.kernel.Sentence;

/// Codes of the List of Waste that a text in words may mean, each with its plain name.
final class WasteWords {
  private WasteWords() {}

  /// The codes and their names in the language of the reader, one after the other; nothing where no
  /// word of the text is known.
  static Sentence near(Materials materials, String text) {
    List<Sentence> near = materials.near(text).stream().map(WasteWords::called).toList();
    return near.isEmpty() ? Sentence.NONE : Sentence.either(near);
  }

  private static Sentence called(Material material) {
    String code = material.code();
    String name = material.findName("en").orElse(code);
    String key = "code.waste." + code;
    return Sentence.of("hint.wasteCode", "%s (%s)", code, Sentence.of(key, "%s", name));
  }
}
