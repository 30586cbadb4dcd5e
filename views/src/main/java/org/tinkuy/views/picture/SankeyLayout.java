package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Where everything of a Sankey diagram stands: boxes of nodes in columns, and at which height of a
/// box each ribbon ends. One scale holds for the whole diagram.
///
/// A link that passes columns gets a place of its own in each of them, so that it runs between
/// boxes and not behind them.
final class SankeyLayout {
  /// Height of all ribbons in the fullest column.
  private static final double FULL_px = 380;

  /// A ribbon alone need not be wider than that, so that a few do not fill half a sheet.
  private static final double RIBBON_px = 60;

  /// Height of all ribbons in the fullest column at the least.
  private static final double THINNEST_px = 100;

  /// Thinnest ribbon: thinner ones are drawn this wide and their number is in the table.
  static final double THIN_px = 0.8;

  /// What the fullest column may come to, so that its words can be read on an upright sheet.
  static final double TALL_px = 800;

  private static final double LEAST_px = 14.5;
  private static final double GAP_px = 6;

  /// Room between boxes of a column of many.
  private static final double CLOSE_GAP_px = 1.4;

  private static final int MANY = 32;
  private static final int HALVINGS = 30;
  private static final double PASSING_GAP_px = 1.5;

  private final Sankey sankey;
  private final ToDoubleFunction<String> words_px;
  private final Room room;
  private final Map<String, Integer> columnOf;
  private final List<SankeyLink> loops = new ArrayList<>();
  private final List<SankeyLink> forward = new ArrayList<>();
  private final List<List<String>> columns = new ArrayList<>();
  private final List<SankeyLink> pieces = new ArrayList<>();
  private final Map<SankeyLink, List<String>> ways = new LinkedHashMap<>();
  private final Map<String, SankeyNode> nodes = new LinkedHashMap<>();
  private final Map<String, Double> through = new HashMap<>();
  private final Map<String, Double> heights_px = new HashMap<>();
  private final Map<String, Double> centres_px = new HashMap<>();
  private final double scale;

  /// How much a diagram may take.
  ///
  /// @param ribbons_px height of all ribbons in the fullest column at the most
  /// @param column_px what the fullest column may come to where its words leave a choice
  /// @param gaps_px room between boxes of a column, where these are not many
  record Room(double ribbons_px, double column_px, double gaps_px) {
    static final Room SHEET = new Room(FULL_px, TALL_px, GAP_px);
  }

  private SankeyLayout(
      Sankey sankey,
      ToDoubleFunction<String> words_px,
      Room room,
      Map<String, Integer> columnOf,
      Optional<SankeyLayout> ordered) {
    this.sankey = sankey;
    this.words_px = words_px;
    this.room = room;
    this.columnOf = new HashMap<>(columnOf);
    sankey.nodes().forEach(node -> nodes.put(node.id(), node));
    int last = columnOf.values().stream().mapToInt(column -> column).max().orElse(0);
    for (int i = 0; i <= last; i++) {
      columns.add(new ArrayList<>());
    }
    nodes.keySet().forEach(id -> columns.get(column(id)).add(id));
    sankey.links().forEach(this::sort);
    this.through.putAll(ordered.map(layout -> layout.through).orElseGet(this::measured));
    this.scale = scale();
    forward.forEach(this::way);
    sizes();
    if (ordered.isPresent()) {
      columns.clear();
      ordered.get().columns.forEach(column -> columns.add(new ArrayList<>(column)));
    } else {
      SankeyOrder.order(columns, pieces);
    }
    settle();
  }

  /// The layout where every name has room on a line.
  static SankeyLayout of(Sankey sankey) {
    return of(sankey, _ -> LEAST_px, Room.SHEET);
  }

  /// The layout.
  ///
  /// @param words_px how tall the box of a node must be for its words
  static SankeyLayout of(Sankey sankey, ToDoubleFunction<String> words_px, Room room) {
    return new SankeyLayout(sankey, words_px, room, SankeyColumns.of(sankey), Optional.empty());
  }

  /// The layout with given columns, where every name has room on a line.
  static SankeyLayout of(Sankey sankey, Map<String, Integer> columnOf) {
    return new SankeyLayout(sankey, _ -> LEAST_px, Room.SHEET, columnOf, Optional.empty());
  }

  /// The same columns in the same order, in another room.
  ///
  /// @param words_px how tall the box of a node must be for its words
  SankeyLayout in(ToDoubleFunction<String> words_px, Room other) {
    return new SankeyLayout(sankey, words_px, other, columnOf, Optional.of(this));
  }

  private void sort(SankeyLink link) {
    (column(link.to()) <= column(link.from()) ? loops : forward).add(link);
  }

  /// The pieces of a link from column to column; where it passes a column it has a place there.
  private void way(SankeyLink link) {
    List<String> way = new ArrayList<>();
    way.add(link.from());
    for (int column = column(link.from()) + 1; column < column(link.to()); column++) {
      String place = "\u0000" + ways.size() + "@" + column;
      columns.get(column).add(place);
      columnOf.put(place, column);
      heights_px.put(place, width_px(link));
      way.add(place);
    }
    way.add(link.to());
    for (int i = 1; i < way.size(); i++) {
      pieces.add(
          new SankeyLink(way.get(i - 1), way.get(i), link.value(), link.fillClass(), link.state()));
    }
    ways.put(link, way);
  }

  /// The scale at which the fullest column is as tall as it should be; where its words alone take
  /// the sheet, ribbons are thin and not the words small.
  private double scale() {
    double fullest = 0;
    for (List<String> column : columns) {
      fullest = Math.max(fullest, column.stream().mapToDouble(this::through).sum());
    }
    if (fullest <= 0) {
      return 1;
    }
    long drawn = sankey.links().stream().filter(link -> link.value() > 0).count();
    double ribbons_px = Math.min(room.ribbons_px(), RIBBON_px * Math.max(1, drawn));
    double least = Math.min(THINNEST_px, ribbons_px) / fullest;
    double most = ribbons_px / fullest;
    if (tallest_px(most) <= room.column_px()) {
      return most;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (least + most) / 2;
      if (tallest_px(middle) <= room.column_px()) {
        least = middle;
      } else {
        most = middle;
      }
    }
    return least;
  }

  private double tallest_px(double at) {
    double tallest = 0;
    for (List<String> column : columns) {
      double sum = gap_px(column) * column.size();
      for (String id : column) {
        sum += Math.max(least_px(id), through(id) * at);
      }
      tallest = Math.max(tallest, sum);
    }
    return tallest;
  }

  private double least_px(String id) {
    return Math.max(LEAST_px, words_px.applyAsDouble(id));
  }

  private double gap_px(List<String> column) {
    return column.stream().filter(this::isNode).count() > MANY ? CLOSE_GAP_px : room.gaps_px();
  }

  private double through(String id) {
    return through.getOrDefault(id, 0.0);
  }

  /// What runs through each node, in the unit of the diagram.
  private Map<String, Double> measured() {
    Map<String, Double> in = new HashMap<>();
    Map<String, Double> out = new HashMap<>();
    for (SankeyLink link : sankey.links()) {
      in.merge(link.to(), link.value(), Double::sum);
      out.merge(link.from(), link.value(), Double::sum);
    }
    Map<String, Double> measured = new HashMap<>();
    for (SankeyNode node : sankey.nodes()) {
      double taken = in.getOrDefault(node.id(), 0.0) + Math.max(0, -node.unexplained());
      double given = out.getOrDefault(node.id(), 0.0) + Math.max(0, node.unexplained());
      measured.put(node.id(), Math.max(taken, given));
    }
    return measured;
  }

  private void sizes() {
    Map<String, Double> in = new HashMap<>();
    Map<String, Double> out = new HashMap<>();
    for (SankeyLink link : sankey.links()) {
      in.merge(link.to(), width_px(link), Double::sum);
      out.merge(link.from(), width_px(link), Double::sum);
    }
    for (String id : nodes.keySet()) {
      double entering = in.getOrDefault(id, 0.0) + Math.max(0, -leak_px(id));
      double leaving = out.getOrDefault(id, 0.0) + Math.max(0, leak_px(id));
      heights_px.put(id, Math.max(least_px(id), Math.max(entering, leaving)));
    }
  }

  private void settle() {
    SankeyHeights heights = new SankeyHeights();
    for (List<String> column : columns) {
      double gap = gap_px(column);
      heights.beginColumn();
      for (int i = 0; i < column.size(); i++) {
        heights.add(column.get(i), height_px(column.get(i)), gap_px(column, i, gap));
      }
    }
    pieces.forEach(heights::join);
    heights.settle();
    columns.forEach(column -> column.forEach(id -> centres_px.put(id, heights.centre_px(id))));
  }

  /// Room below the place at an index: ribbons that pass together lie close.
  private double gap_px(List<String> column, int index, double gap) {
    if (index + 1 == column.size()) {
      return 0;
    }
    boolean passing = !isNode(column.get(index)) && !isNode(column.get(index + 1));
    return passing ? PASSING_GAP_px : gap;
  }

  List<SankeyLink> loops() {
    return List.copyOf(loops);
  }

  List<SankeyLink> forward() {
    return List.copyOf(forward);
  }

  /// The places of a link: its ends and those between them.
  List<String> wayOf(SankeyLink link) {
    return ways.getOrDefault(link, List.of());
  }

  List<List<String>> columns() {
    return columns;
  }

  /// How far ribbons climb or fall at most on their way from a column to the next.
  double climb_px(int column) {
    return pieces.stream()
        .filter(piece -> column(piece.from()) == column)
        .mapToDouble(piece -> Math.abs(centre_px(piece.to()) - centre_px(piece.from())))
        .max()
        .orElse(0);
  }

  int column(String id) {
    return Optional.ofNullable(columnOf.get(id)).orElse(0);
  }

  SankeyNode node(String id) {
    return Optional.ofNullable(nodes.get(id)).orElseThrow();
  }

  boolean isNode(String id) {
    return nodes.containsKey(id);
  }

  double height_px(String id) {
    return heights_px.getOrDefault(id, LEAST_px);
  }

  double centre_px(String id) {
    return centres_px.getOrDefault(id, 0.0);
  }

  double width_px(SankeyLink link) {
    return Math.max(THIN_px, link.value() * scale);
  }

  /// How wide the torn end of a node is; negative where it is on the side of what enters.
  double leak_px(String id) {
    double leak = node(id).unexplained() * scale;
    return Math.abs(leak) < THIN_px ? 0 : leak;
  }

  double pixelsPerUnit() {
    return scale;
  }

  double height_px() {
    double bottom = 0;
    for (List<String> column : columns) {
      for (String id : column) {
        bottom = Math.max(bottom, centre_px(id) + height_px(id) / 2);
      }
    }
    return bottom;
  }

  /// Links of a node on one side, from the top.
  List<SankeyLink> side(String id, boolean out) {
    Comparator<SankeyLink> byPlace = Comparator.comparingDouble(link -> neighbour_px(link, out));
    return forward.stream()
        .filter(link -> (out ? link.from() : link.to()).equals(id))
        .sorted(byPlace)
        .toList();
  }

  private double neighbour_px(SankeyLink link, boolean out) {
    List<String> way = ways.getOrDefault(link, List.of());
    return centre_px(out ? way.get(1) : way.get(way.size() - 2));
  }
}
