package org.tinkuy.views.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;

/// What the boxes of a Sankey diagram say, and how much room that takes: each its whole name and
/// what runs through it. Columns are as wide as their words need as far as the sheet has room; a
/// name for which a line is too short stands on several, and its box is as tall as they need.
final class SankeyText {
  static final double SIZE_px = 12;
  static final double LINE_px = 13;
  static final double INSET_px = 5;

  /// Narrow enough for its words to be printed in 7 points on an upright sheet: 657 pixels of paper
  /// by 840, times 12, are 9.4 pixels or 7 points.
  static final double SHEET_px = 840;

  private static final double NARROWEST_px = 64;
  private static final double WIDEST_px = 300;

  /// Room for a gap and the loops in it, at the least.
  private static final double BETWEEN_px = 50;

  /// Letters that stand together when a word is broken, at the least.
  private static final int LEAST_PART = 3;

  /// In a column of so few boxes further lines cost no height.
  private static final int FEW = 10;

  /// What a box says.
  ///
  /// @param lines its name
  /// @param value what runs through it
  /// @param beside whether the amount stands on the last line of the name, and not on one of its
  ///   own
  record Words(List<String> lines, String value, boolean beside) {
    Words {
      lines = List.copyOf(lines);
    }

    /// The height of all lines, in pixels.
    double height_px() {
      return LINE_px * (lines.size() + (beside ? 0 : 1)) + 1.5;
    }
  }

  /// A single word is at most so wide where words stay whole.
  private static final double LONGEST_px = 130;

  private final Map<Integer, List<SankeyNode>> columns;
  private final Map<String, String> values;
  private final boolean wholeWords;
  private final Map<String, Words> words = new HashMap<>();
  private final Map<Integer, Double> widths_px = new HashMap<>();

  /// Words with as much room as a sheet has beside gaps of the usual width.
  ///
  /// @param columnOf where each node stands
  static SankeyText of(Sankey sankey, Map<String, Integer> columnOf, NumberStyle numbers) {
    Map<Integer, List<SankeyNode>> columns = new HashMap<>();
    for (SankeyNode node : sankey.nodes()) {
      columns.computeIfAbsent(column(columnOf, node), _ -> new ArrayList<>()).add(node);
    }
    double room_px = SHEET_px - BETWEEN_px * (columns.size() - 1) - NARROWEST_px / 2;
    return new SankeyText(columns, values(sankey, numbers), room_px, true);
  }

  private SankeyText(
      Map<Integer, List<SankeyNode>> columns,
      Map<String, String> values,
      double room_px,
      boolean wholeWords) {
    this.columns = columns;
    this.values = values;
    this.wholeWords = wholeWords;
    Map<Integer, Double> needed_px = new HashMap<>();
    columns.forEach((column, nodes) -> needed_px.put(column, needed_px(nodes)));
    double most = most_px(needed_px, room_px);
    columns.forEach(
        (column, nodes) -> {
          double needed = Optional.ofNullable(needed_px.get(column)).orElse(NARROWEST_px);
          double least = wholeWords ? least_px(nodes) : NARROWEST_px;
          double width = Math.clamp(needed, least, Math.max(most, least));
          widths_px.put(column, width);
          nodes.forEach(node -> words.put(node.id(), words(node, width - 2 * INSET_px)));
        });
  }

  /// The same words with another room for the boxes of all columns together; what they need at the
  /// least they get.
  SankeyText in(double other_px) {
    return new SankeyText(columns, values, other_px, wholeWords);
  }

  /// The same where long words may be broken with a hyphen.
  SankeyText withBrokenWords() {
    return new SankeyText(columns, values, width_px(), false);
  }

  /// The width at which no word of a column is cut, as far as words are of ordinary length.
  private static double least_px(List<SankeyNode> nodes) {
    double longest = 0;
    for (SankeyNode node : nodes) {
      for (String word : node.label().strip().split("\\s+", -1)) {
        longest = Math.max(longest, name_px(node, word));
      }
    }
    return Math.max(NARROWEST_px, Math.min(longest, LONGEST_px) + 2 * INSET_px + 1);
  }

  private static int column(Map<String, Integer> columnOf, SankeyNode node) {
    return Optional.ofNullable(columnOf.get(node.id())).orElse(0);
  }

  /// The words of a node.
  Words of(String id) {
    return Optional.ofNullable(words.get(id)).orElseThrow();
  }

  /// The width of the boxes of a column.
  double width_px(int column) {
    return Optional.ofNullable(widths_px.get(column)).orElse(0.0);
  }

  /// The width of the boxes of all columns together.
  double width_px() {
    return widths_px.values().stream().mapToDouble(width -> width).sum();
  }

  private double needed_px(List<SankeyNode> nodes) {
    double widest = NARROWEST_px;
    for (SankeyNode node : nodes) {
      double name = name_px(node, node.label());
      double value = value_px(node);
      double need =
          nodes.size() > FEW ? name + INSET_px + value : Math.max(value, longest_px(node, name));
      widest = Math.max(widest, need + 2 * INSET_px + 2);
    }
    return Math.min(widest, WIDEST_px);
  }

  /// The width of the name on three lines, and no less than that of its longest word.
  private static double longest_px(SankeyNode node, double name_px) {
    double longest = name_px * 0.4;
    for (String word : node.label().strip().split("\\s+", -1)) {
      longest = Math.max(longest, name_px(node, word));
    }
    return longest;
  }

  private static double name_px(SankeyNode node, String text) {
    return type(node).metrics().width_px(text, SIZE_px);
  }

  private double value_px(SankeyNode node) {
    return FontMetrics.REGULAR.width_px(value(node.id()), SIZE_px);
  }

  static Type type(SankeyNode node) {
    return node.flagged() ? Type.PLAIN.asStrong() : Type.PLAIN;
  }

  /// The width at which wide columns are cut so that all have room: narrow ones leave theirs over.
  private static double most_px(Map<Integer, Double> needed_px, double room_px) {
    List<Double> narrowFirst = needed_px.values().stream().sorted().toList();
    double left = room_px;
    for (int i = 0; i < narrowFirst.size(); i++) {
      double share = left / (narrowFirst.size() - i);
      if (narrowFirst.get(i) > share) {
        return Math.clamp(share, NARROWEST_px, WIDEST_px);
      }
      left -= narrowFirst.get(i);
    }
    return WIDEST_px;
  }

  private Words words(SankeyNode node, double room_px) {
    String value = value(node.id());
    List<String> lines = type(node).metrics().wrap(broken(node, room_px), SIZE_px, room_px);
    double last = name_px(node, lines.getLast()) + INSET_px + value_px(node);
    return new Words(lines, value, last <= room_px);
  }

  /// A name of which each word fits a line: what does not is broken, between syllables where such a
  /// place is near.
  private static String broken(SankeyNode node, double room_px) {
    List<String> parts = new ArrayList<>();
    for (String word : node.label().strip().split("\\s+", -1)) {
      String rest = word;
      while (name_px(node, rest) > room_px && rest.length() >= 2 * LEAST_PART) {
        int end = LEAST_PART;
        while (end < rest.length() - LEAST_PART
            && name_px(node, rest.substring(0, end + 1) + "-") <= room_px) {
          end++;
        }
        int cut = end;
        while (cut > LEAST_PART && !isSyllable(rest, cut)) {
          cut--;
        }
        cut = isSyllable(rest, cut) ? cut : letterAt(rest, end);
        if (cut == 0) {
          break;
        }
        parts.add(rest.substring(0, cut) + "-");
        rest = rest.substring(cut);
      }
      parts.add(rest);
    }
    return String.join(" ", parts);
  }

  /// Where the letter begins to which a place belongs: a mark stays with the letter it is written
  /// on, and the halves of a letter together.
  private static int letterAt(String word, int at) {
    int begin = at;
    while (begin > 0 && isWithin(word.charAt(begin))) {
      begin--;
    }
    return begin;
  }

  private static boolean isWithin(char part) {
    return Character.getType(part) == Character.NON_SPACING_MARK || Character.isLowSurrogate(part);
  }

  /// Whether a syllable begins at a letter: a consonant before a vowel, unless it is said with the
  /// consonant before it.
  private static boolean isSyllable(String word, int at) {
    if (isWithin(word.charAt(at))) {
      return false;
    }
    boolean begins = !isVowel(word.charAt(at)) && isVowel(word.charAt(at + 1));
    boolean bound =
        "lrh".indexOf(Character.toLowerCase(word.charAt(at))) >= 0
            && !isVowel(word.charAt(letterAt(word, at - 1)));
    return begins && !bound;
  }

  /// Whether a letter is a vowel, large or small and whatever marks are on it.
  private static boolean isVowel(char letter) {
    String bare =
        Normalizer.normalize(String.valueOf(Character.toLowerCase(letter)), Normalizer.Form.NFD);
    return "aeiouyø".indexOf(bare.charAt(0)) >= 0;
  }

  private String value(String id) {
    return values.getOrDefault(id, "");
  }

  /// What enters a node or what leaves it.
  private static final class Side {
    double value;
    final EnumSet<SankeyLink.State> states = EnumSet.noneOf(SankeyLink.State.class);

    void add(SankeyLink link) {
      value += link.value();
      states.add(link.state());
    }
  }

  /// What runs through each node, as its box says it: the larger of its sides, marked as an
  /// estimate where that side is one, and as a least amount where a part of that side is not told.
  private static Map<String, String> values(Sankey sankey, NumberStyle numbers) {
    Map<String, Side> in = new HashMap<>();
    Map<String, Side> out = new HashMap<>();
    for (SankeyLink link : sankey.links()) {
      in.computeIfAbsent(link.to(), _ -> new Side()).add(link);
      if (!link.from().equals(link.to())) {
        out.computeIfAbsent(link.from(), _ -> new Side()).add(link);
      }
    }
    Map<String, String> values = new HashMap<>();
    for (SankeyNode node : sankey.nodes()) {
      Side entering = in.getOrDefault(node.id(), new Side());
      Side leaving = out.getOrDefault(node.id(), new Side());
      boolean isEmpty = entering.value == 0 && leaving.value == 0;
      Side larger = entering.value >= leaving.value ? entering : leaving;
      EnumSet<SankeyLink.State> states = EnumSet.copyOf(larger.states);
      if (isEmpty) {
        states.addAll(leaving.states);
      }
      if (!states.isEmpty()) {
        values.put(node.id(), value(larger.value, states, numbers));
      }
    }
    return values;
  }

  /// The amount of a link, as a box would say it.
  static String amount(SankeyLink link, NumberStyle numbers) {
    return value(link.value(), EnumSet.of(link.state()), numbers);
  }

  private static String value(double most, EnumSet<SankeyLink.State> states, NumberStyle numbers) {
    if (most == 0 && states.contains(SankeyLink.State.HIDDEN)) {
      return "?";
    }
    boolean estimated = states.contains(SankeyLink.State.ESTIMATED);
    int decimals = most < 10 && most != Math.rint(most) ? 1 : 0;
    return numbers.format(
        states.contains(SankeyLink.State.HIDDEN)
            ? NumberCell.least(most, decimals, estimated)
            : new NumberCell(most, decimals, estimated ? NumberCell.ESTIMATED : ""));
  }
}
