package org.tinkuy.views;

import java.util.HashMap;
import java.util.Map;

/// Words for tests: the few that matter to them, and the key itself for the rest.
public final class EnglishLabels {
  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("picture.map.north", "N"),
          Map.entry("picture.map.alt", "Map of {plots} plots: {classes}."),
          Map.entry("picture.map.alt.class", "{plots} {class}"),
          Map.entry("picture.map.area", "Area"),
          Map.entry("picture.map.thinnest", "Thinnest line: at most {amount}"),
          Map.entry("picture.score.value", "reached"),
          Map.entry("picture.score.change", "since {period}"),
          Map.entry("picture.score.earlier", "reached in {period}"),
          Map.entry("picture.score.coverage", "has data"),
          Map.entry("picture.score.noData", "no data yet"),
          Map.entry("picture.score.notReached", "not reached"),
          Map.entry("picture.score.target", "target 100 %"),
          Map.entry("picture.score.alt", "Bars: {rows}."),
          Map.entry("picture.score.alt.row", "{topic} {value}"));

  private EnglishLabels() {}

  public static Labels labels() {
    Map<String, String> texts = new HashMap<>();
    Labels.keys().forEach(key -> texts.put(key, SAID.getOrDefault(key, key)));
    return new Labels(texts);
  }
}
