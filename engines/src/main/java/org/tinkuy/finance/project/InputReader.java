package org.tinkuy.finance.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tinkuy.document.KeyedEntries;

/// Takes the inputs of a case as they are met and keeps them by id.
final class InputReader {
  private final CaseUnits units;
  private final Lifetime life;
  private final SequencedMap<String, CaseInput> inputs = new LinkedHashMap<>();

  InputReader(CaseUnits units, Lifetime life) {
    this.units = units;
    this.life = life;
  }

  CaseUnits units() {
    return units;
  }

  Lifetime life() {
    return life;
  }

  SequencedMap<String, CaseInput> inputs() {
    return inputs;
  }

  /// Takes an input that must be there.
  void need(KeyedEntries entries, String path, String key, InputKind kind) {
    if (!find(entries, path, key, kind)) {
      entries.text(key); // names it as missing
    }
  }

  /// Takes an input that may be absent, written in short or as an object; whether it is there.
  boolean find(KeyedEntries entries, String path, String key, InputKind kind) {
    List<KeyedEntries> written = entries.findList(key, "value");
    if (written.isEmpty()) {
      return false;
    }
    take(written.getFirst(), path.isEmpty() ? key : path + "." + key, kind);
    return true;
  }

  /// Takes an object that is an input itself.
  void take(KeyedEntries own, String id, InputKind kind) {
    new FigureReader(units, life, own, new FigureReader.Asked(id, kind))
        .read()
        .ifPresent(input -> inputs.put(id, input));
  }
}
